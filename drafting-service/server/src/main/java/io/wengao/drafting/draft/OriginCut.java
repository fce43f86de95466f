package io.wengao.drafting.draft;

import io.wengao.composition.assembly.Origin;
import io.wengao.text.span.Span;
import java.util.List;

/** The origin of what is left of a part when only a piece of it was kept. */
final class OriginCut {
  private OriginCut() {}

  /**
   * The origin of {@code piece} of {@code part}. A quotation that was copied to the letter is cut
   * with it; of one that had been edited already the whole quotation is kept with one edit that
   * says what became of it.
   */
  static Origin of(Origin origin, String part, Span piece) {
    if (piece.length() == part.length()) {
      return origin;
    }
    return switch (origin) {
      case Origin.FromPassage passage -> cut(passage, part, piece);
      case Origin.FromMaterial material ->
          material.span().length() == part.length()
              ? new Origin.FromMaterial(material.documentId(), piece.shift(material.span().start()))
              : material;
      case Origin.FromBrief brief -> brief;
      case Origin.FromPattern pattern -> pattern;
      case Origin.FromModel model -> model;
      case Origin.FromEditor editor -> editor;
    };
  }

  private static Origin cut(Origin.FromPassage passage, String part, Span piece) {
    boolean toTheLetter = passage.edits().isEmpty() && passage.quotedText().equals(part);
    Span inPassage = toTheLetter ? piece.shift(passage.inPassage().start()) : passage.inPassage();
    String quoted = toTheLetter ? piece.of(part) : passage.quotedText();
    List<Origin.Edit> edits =
        toTheLetter
            ? List.of()
            : List.of(new Origin.Edit(new Span(0, quoted.length()), piece.of(part)));
    return new Origin.FromPassage(
        passage.passageId(),
        passage.speechId(),
        passage.sourceTitle(),
        passage.sha256(),
        inPassage,
        quoted,
        edits);
  }
}
