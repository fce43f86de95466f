package io.wengao.composition.outline;

import java.util.List;

/**
 * One section of an outline.
 *
 * @param id stable within the outline, such as {@code s1}
 * @param level 1 for a numbered section
 * @param heading without its number
 * @param keyPoints positions in the brief's key points, from 0
 * @param factIds facts said here
 * @param budget 字 meant for it
 */
public record OutlineSection(
    String id,
    int level,
    String heading,
    List<Integer> keyPoints,
    List<String> factIds,
    int budget) {
  public OutlineSection {
    keyPoints = keyPoints == null ? List.of() : List.copyOf(keyPoints);
    factIds = factIds == null ? List.of() : List.copyOf(factIds);
  }
}
