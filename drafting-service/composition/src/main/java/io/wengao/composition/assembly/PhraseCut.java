package io.wengao.composition.assembly;

/** Cuts a phrase at a place; each half keeps the origins of its words. */
final class PhraseCut {
  private PhraseCut() {}

  /** The words before a place, in UTF-16 code units of the text. */
  static Phrase before(Phrase phrase, int place) {
    return between(phrase, 0, place);
  }

  /** The words from a place on. */
  static Phrase from(Phrase phrase, int place) {
    return between(phrase, place, phrase.text().length());
  }

  private static Phrase between(Phrase phrase, int from, int to) {
    Phrase cut = Phrase.EMPTY;
    int at = 0;
    for (Phrase.Piece piece : phrase.pieces()) {
      int start = Math.max(from - at, 0);
      int end = Math.min(to - at, piece.text().length());
      if (start < end) {
        cut = cut.plus(Phrase.of(piece.text().substring(start, end), piece.origin()));
      }
      at += piece.text().length();
    }
    return cut;
  }
}
