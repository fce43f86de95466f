package io.wengao.composition.assembly;

import java.util.List;

/** A text cut into parts: every character lies in exactly one. */
public record PartedText(String text, List<Part> parts) {
  public PartedText {
    parts = List.copyOf(parts);
    int at = 0;
    for (Part part : parts) {
      if (part.span().start() != at || part.span().isEmpty()) {
        throw new IllegalArgumentException(
            "parts of «" + text + "» do not follow one another at " + at + ": " + parts);
      }
      at = part.span().end();
    }
    if (at != text.length()) {
      throw new IllegalArgumentException("parts of «" + text + "» end at " + at + ": " + parts);
    }
  }
}
