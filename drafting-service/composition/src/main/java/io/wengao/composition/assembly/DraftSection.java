package io.wengao.composition.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the draft. Opening and closing are sections without number and heading, level 0.
 *
 * @param id {@code opening}, {@code closing}, or the id of the outline's section
 * @param number generated last, such as 一、; not part of the heading
 * @param heading without number, with its parts
 */
public record DraftSection(
    String id,
    int level,
    @Nullable String number,
    @Nullable PartedText heading,
    List<DraftParagraph> paragraphs) {
  public DraftSection {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Number and heading as they are printed, or null. */
  public @Nullable String headingLine() {
    return heading == null ? null : (number == null ? "" : number) + heading.text();
  }
}
