package io.wengao.composition.outline;

import java.util.List;

/**
 * An outline and what its headings could be instead; the first alternative is the outline's own
 * set.
 */
public record OutlinePlan(Outline outline, List<HeadingSet> headingAlternatives) {
  public OutlinePlan {
    headingAlternatives = List.copyOf(headingAlternatives);
  }
}
