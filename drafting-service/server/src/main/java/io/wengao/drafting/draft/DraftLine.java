package io.wengao.drafting.draft;

import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a draft.
 *
 * @param level of a heading, from 1; else 0
 * @param number generated, such as 一、; not part of {@code text}
 * @param parts they cover {@code text}
 */
public record DraftLine(Place place, int level, String number, String text, List<Part> parts) {
  public DraftLine {
    parts = List.copyOf(parts);
  }

  /** As it is printed. */
  public String printed() {
    return number + text;
  }

  /** Where the character at {@code offset} of {@code text} comes from. */
  public Origin originAt(int offset) {
    return parts.stream()
        .filter(part -> part.span().contains(offset))
        .findFirst()
        .orElseThrow()
        .origin();
  }

  static DraftLine of(DraftContent.Paragraph paragraph) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (var sentence : paragraph.sentences()) {
      for (Part part : sentence.parts()) {
        parts.add(new Part(part.span().shift(at), part.origin()));
      }
      at += sentence.text().length();
    }
    return new DraftLine(Place.paragraph(paragraph.id()), 0, "", paragraph.text(), parts);
  }
}
