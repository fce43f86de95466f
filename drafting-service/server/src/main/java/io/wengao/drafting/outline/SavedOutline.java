package io.wengao.drafting.outline;

import io.wengao.composition.outline.HeadingSet;
import io.wengao.composition.outline.Outline;
import java.time.Instant;
import java.util.List;

/**
 * A version of an approved outline.
 *
 * @param briefVersion the version of the brief it was saved for
 * @param alternatives other sets of headings, planned from that brief
 */
public record SavedOutline(
    String id,
    int version,
    String briefId,
    int briefVersion,
    Outline outline,
    List<HeadingSet> alternatives,
    Instant createdAt) {
  public SavedOutline {
    alternatives = List.copyOf(alternatives);
  }
}
