package io.wengao.composition.outline;

import java.util.List;

/**
 * One choice of headings, as many as the outline has sections.
 *
 * @param form what they have in common, in Chinese: 原话, 抓……，把……
 */
public record HeadingSet(String form, List<String> headings) {
  public HeadingSet {
    headings = List.copyOf(headings);
  }
}
