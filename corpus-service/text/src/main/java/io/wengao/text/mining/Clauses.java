package io.wengao.text.mining;

import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a passage between its marks; what stands in quotation marks is somebody else's. */
final class Clauses {
  private static final String MARKS = "，；：。！？,;:!?…—";
  private static final String OPENERS = "“‘「『《（(";
  private static final String CLOSERS = "”’」』》）)";

  private Clauses() {}

  /** The clauses outside quotation marks and brackets, without marks and spaces around them. */
  static List<Span> of(String text) {
    List<Span> clauses = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (OPENERS.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSERS.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (c == '\n') {
        depth = 0;
      }
      if (MARKS.indexOf(c) >= 0) {
        if (depth == 0) {
          add(text, start, at, clauses);
        }
        start = at + 1;
      }
    }
    if (depth == 0) {
      add(text, start, text.length(), clauses);
    }
    return clauses;
  }

  private static void add(String text, int from, int to, List<Span> clauses) {
    Span clause = trimmed(text, from, to);
    if (!clause.isEmpty()) {
      clauses.add(clause);
    }
  }

  /** What stands between two places, without spaces around it. */
  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
