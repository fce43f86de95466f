package io.wengao.text.span;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into sentences at 。！？ and their half-width forms, never inside a quotation that
 * closes.
 */
public final class Sentences {
  private static final String TERMINAL = "。！？!?";
  private static final String CLOSERS = "”’）》」』)】";

  /** After a closed quotation these carry the sentence on. */
  private static final String CONTINUES = "，、；：,;:的等之地是和与及";

  /** A quotation longer than this is read as one whose closing mark was lost. */
  private static final int LONGEST_QUOTATION = 300;

  private Sentences() {}

  /**
   * The sentences of {@code text} in order. Within one line they join without a gap and cover the
   * line; a line end belongs to no sentence and blank lines have none.
   */
  public static List<Span> split(CharSequence text) {
    List<Span> sentences = new ArrayList<>();
    int lineStart = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        splitLine(text, lineStart, i, sentences);
        lineStart = i + 1;
      }
    }
    return List.copyOf(sentences);
  }

  private static void splitLine(CharSequence text, int from, int to, List<Span> out) {
    int start = from;
    int quoteEnd = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (i > quoteEnd && (c == '“' || c == '（')) {
        quoteEnd = Math.max(quoteEnd, closing(text, i, to));
      }
      boolean quotedStop =
          i == quoteEnd && i > from && TERMINAL.indexOf(text.charAt(i - 1)) >= 0 && c == '”';
      boolean stop = (i > quoteEnd && TERMINAL.indexOf(c) >= 0) || quotedStop;
      if (!stop) {
        continue;
      }
      int end = afterMarks(text, i + 1, to);
      if (quotedStop && end < to && CONTINUES.indexOf(text.charAt(end)) >= 0) {
        continue;
      }
      out.add(new Span(start, end));
      start = end;
      i = end - 1;
    }
    addRest(text, start, to, out);
  }

  /** Where the bracket opened at {@code open} closes, or -1. */
  private static int closing(CharSequence text, int open, int to) {
    char closer = text.charAt(open) == '“' ? '”' : '）';
    int limit = Math.min(to, open + LONGEST_QUOTATION);
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (c == text.charAt(open)) {
        depth++;
      } else if (c == closer && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int afterMarks(CharSequence text, int from, int to) {
    int i = from;
    while (i < to
        && (TERMINAL.indexOf(text.charAt(i)) >= 0 || CLOSERS.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    while (i < to && CharacterCount.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static void addRest(CharSequence text, int start, int to, List<Span> out) {
    for (int i = start; i < to; i++) {
      if (!CharacterCount.isSpace(text.charAt(i))) {
        out.add(new Span(start, to));
        return;
      }
    }
  }
}
