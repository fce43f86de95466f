package io.wengao.text.cleaning;

import io.wengao.text.span.CharacterCount;

/** One line of a page and what is still left of it. */
final class Line {
  final int index;
  private final int start;
  private final String raw;
  private final boolean[] cut;
  private String kept;
  private boolean anyCut;

  /** Cut since {@code kept} was put together; a long line may be cut thousands of times. */
  private boolean stale;

  Line(int index, int start, String raw) {
    this.index = index;
    this.start = start;
    this.raw = raw;
    this.cut = new boolean[raw.length()];
    this.kept = trim(raw);
  }

  /** What is left, without space at either end; empty when nothing is. */
  String kept() {
    if (stale) {
      StringBuilder rest = new StringBuilder(raw.length());
      for (int i = 0; i < raw.length(); i++) {
        if (!cut[i]) {
          rest.append(raw.charAt(i));
        }
      }
      kept = trim(rest.toString());
      stale = false;
    }
    return kept;
  }

  boolean isLeft() {
    return !kept().isEmpty();
  }

  /** The line as it was. */
  String raw() {
    return raw;
  }

  boolean wasBlank() {
    return trim(raw).isEmpty();
  }

  int start() {
    return start;
  }

  boolean isCut(int at) {
    return cut[at];
  }

  /** Takes out {@code raw[from, to)}. */
  void cut(int from, int to) {
    java.util.Arrays.fill(cut, from, to, true);
    anyCut = true;
    stale = true;
  }

  boolean hasCuts() {
    return anyCut;
  }

  /** First code unit that is left and no space, or the length of the line. */
  int firstKept() {
    int i = 0;
    while (i < raw.length() && (cut[i] || isBlank(raw.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** Code unit after the last that is left and no space. */
  int lastKept() {
    int i = raw.length();
    while (i > 0 && (cut[i - 1] || isBlank(raw.charAt(i - 1)))) {
      i--;
    }
    return i;
  }

  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** White space and the zero-width marks that pages leave at the ends of lines. */
  static boolean isBlank(char c) {
    return CharacterCount.isSpace(c)
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\uFEFF'
        || c == '\u2060';
  }
}
