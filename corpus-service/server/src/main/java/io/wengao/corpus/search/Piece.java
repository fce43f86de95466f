package io.wengao.corpus.search;

import io.wengao.text.span.Span;

/**
 * A piece of a passage, such as a sentence or a heading.
 *
 * @param passageId the passage
 * @param span its place in the passage's text
 */
public record Piece(String passageId, Span span) {
  private static final char AT = '@';
  private static final char TO = '-';

  /** Its id in the index: passage id, at, first code unit, hyphen, end. */
  public String id() {
    return passageId + AT + span.start() + TO + span.end();
  }

  /**
   * The piece of an id that {@link #id} made.
   *
   * @throws IllegalArgumentException when it made no such id
   */
  public static Piece of(String id) {
    int at = id.lastIndexOf(AT);
    int to = id.lastIndexOf(TO);
    if (at < 0 || to < at) {
      throw new IllegalArgumentException("not the id of a piece: " + id);
    }
    int start = Integer.parseInt(id.substring(at + 1, to));
    return new Piece(id.substring(0, at), new Span(start, Integer.parseInt(id.substring(to + 1))));
  }
}
