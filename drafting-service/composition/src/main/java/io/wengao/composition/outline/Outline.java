package io.wengao.composition.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a speech.
 *
 * @param salutation null when the genre has none
 * @param sections the numbered sections in order; opening and closing are not listed
 */
public record Outline(String title, @Nullable String salutation, List<OutlineSection> sections) {
  public Outline {
    sections = sections == null ? List.of() : List.copyOf(sections);
  }
}
