package io.wengao.federation.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is fetched for one deferred fragment at one place alone. What the answer's first part, or a
 * fragment around this one, fetches anyway is not asked again.
 *
 * @param id counts from 1; a fragment inside another has the higher one
 * @param label the client's; null where there is none
 * @param path response keys down to the fragment, with dots; empty at the root
 * @param within the group of the fragment around it; 0 for the answer's first part
 * @param parts each runs as soon as what it waits for is there; none where all arrives early
 */
public record DeferredGroup(
    int id, @Nullable String label, String path, int within, List<Part> parts) {

  /**
   * @param after the operation names of the fetches of other groups it waits for
   */
  public record Part(Set<String> after, PlanNode node) {}
}
