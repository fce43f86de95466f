package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.span.Span;
import io.wengao.text.structure.Structured;
import java.util.ArrayList;
import java.util.List;

/** Quotation marks and brackets that do not pair within their paragraph: lost, reversed. */
final class BrokenPairs implements DiagnosisRule {
  private static final int QUOTED = 10;
  private static final int LONGEST_REVERSED = 24;
  private static final int SHORTEST_CLAUSE = 12;
  private static final String[] PAIRS = {"“”", "《》", "（）"};

  @Override
  public List<Finding> check(Structured speech, IndexedText text) {
    List<Finding> findings = new ArrayList<>();
    for (Span paragraph : speech.paragraphs()) {
      for (String pair : PAIRS) {
        checkPair(speech.text(), paragraph, pair.charAt(0), pair.charAt(1), findings);
      }
    }
    return findings;
  }

  private static void checkPair(
      String text, Span paragraph, char open, char close, List<Finding> findings) {
    int opened = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (c == open) {
        if (opened >= 0 && open == '“') {
          findings.add(unclosed(text, opened, i, open));
        }
        opened = i;
      } else if (c == close
          && opened >= 0
          && open == '“'
          && closesNothing(text, opened, i, paragraph.end())) {
        findings.add(unclosed(text, opened, i, open));
        int end = text.indexOf(open, i) + 1;
        findings.add(unopened(text, i, end));
        opened = -1;
        i = end - 1;
      } else if (c == close && opened >= 0) {
        opened = -1;
      } else if (c == close && !isOrdinalBracket(text, paragraph, i)) {
        int reversed = reversedEnd(text, paragraph, i, open, close);
        findings.add(unopened(text, i, reversed));
        i = Math.max(i, reversed - 1);
      }
    }
    if (opened >= 0) {
      findings.add(unclosed(text, opened, paragraph.end(), open));
    }
  }

  /**
   * Whether ” at {@code at} begins a reversed pair (”金刚钻“) rather than closing the long clause
   * since {@code opened}: a short word without a mark follows it up to “, and that “ is never
   * closed.
   */
  private static boolean closesNothing(String text, int opened, int at, int end) {
    boolean clauses =
        text.substring(opened, at).matches("(?s).{6,}")
            && text.substring(opened, at).matches("(?s).*[，,；;。].*");
    int next = text.indexOf('“', at);
    if (!clauses || next < 0 || next >= end || next - at > SHORTEST_CLAUSE || next - at < 2) {
      return false;
    }
    boolean word = text.substring(at + 1, next).chars().allMatch(Character::isIdeographic);
    return word && !nextIsClose(text, next, end, '“', '”');
  }

  /** 1） needs no opening bracket. */
  private static boolean isOrdinalBracket(String text, Span paragraph, int at) {
    return text.charAt(at) == '）'
        && at > paragraph.start()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && at - paragraph.start() <= 3;
  }

  /** End of ”…“ that begins at {@code from}, or 0 when it is no reversed pair. */
  private static int reversedEnd(String text, Span paragraph, int from, char open, char close) {
    int limit = Math.min(paragraph.end(), from + LONGEST_REVERSED);
    for (int i = from + 1; i < limit; i++) {
      if (text.charAt(i) == close) {
        return 0;
      }
      if (text.charAt(i) == open) {
        boolean another =
            i + 1 < limit && text.indexOf(close, i) > 0 && text.indexOf(close, i) < paragraph.end();
        return another && nextIsClose(text, i, paragraph.end(), open, close) ? 0 : i + 1;
      }
    }
    return 0;
  }

  /** Whether the mark after {@code from} closes, so that the one at {@code from} really opens. */
  private static boolean nextIsClose(String text, int from, int end, char open, char close) {
    for (int i = from + 1; i < end; i++) {
      if (text.charAt(i) == close) {
        return true;
      }
      if (text.charAt(i) == open) {
        return false;
      }
    }
    return false;
  }

  private static Finding unclosed(String text, int from, int limit, char open) {
    Span span = new Span(from, Math.min(limit, from + QUOTED));
    return new Finding(
        "broken-pair", Severity.WARNING, span, span.of(text), "“" + open + "”没有配对的后半个，请补上或删除。");
  }

  private static Finding unopened(String text, int at, int reversedEnd) {
    Span span = new Span(at, Math.max(at + 1, reversedEnd));
    String message = reversedEnd > 0 ? "前后标点用反了，请对调。" : "这个后半标点没有前半个，请补上或删除。";
    return new Finding("broken-pair", Severity.WARNING, span, span.of(text), message);
  }
}
