package io.wengao.composition.assembly;

import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words with their origins, put together piece by piece. */
record Phrase(List<Piece> pieces) {
  static final Phrase EMPTY = new Phrase(List.of());

  /** A run of words of one origin. */
  record Piece(String text, Origin origin) {}

  Phrase {
    pieces = List.copyOf(pieces);
  }

  static Phrase of(String text, Origin origin) {
    return text.isEmpty() ? EMPTY : new Phrase(List.of(new Piece(text, origin)));
  }

  static Phrase ofBrief(String text, String path) {
    return of(text, new Origin.FromBrief(path));
  }

  static Phrase ofPattern(String text, String lineId) {
    return of(text, new Origin.FromPattern(lineId));
  }

  Phrase plus(Phrase other) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new Phrase(all);
  }

  /** Words of the engine's own grammar: marks, 要, numbers. */
  Phrase plus(String text, String lineId) {
    return plus(ofPattern(text, lineId));
  }

  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Whether it closes a sentence. */
  boolean isClosed() {
    String text = text();
    return !text.isEmpty() && "。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** With a full stop where none closes it. */
  Phrase closed() {
    return isEmpty() || isClosed() ? this : plus("。", "mark");
  }

  /** The text cut into parts, neighbours of one origin joined. */
  PartedText parted() {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int end = at + piece.text().length();
      Part last = parts.isEmpty() ? null : parts.getLast();
      if (last != null
          && last.origin().equals(piece.origin())
          && !(piece.origin() instanceof Origin.FromPassage)) {
        parts.set(parts.size() - 1, new Part(new Span(last.span().start(), end), piece.origin()));
      } else {
        parts.add(new Part(new Span(at, end), piece.origin()));
      }
      at = end;
    }
    return new PartedText(text(), parts);
  }
}
