package io.wengao.corpus.candidate;

import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a passage into pieces of one kind; their spans are trimmed of white space. */
final class Pieces {
  private static final String CLAUSE_MARKS = "，；：。！？,;:!?…";
  private static final int SHORTEST_CLAUSE = 4;
  private static final int LONGEST_CLAUSE = 60;
  private static final int SHORTEST_SENTENCE = 8;
  private static final int LONGEST_SENTENCE = 200;

  private Pieces() {}

  static List<Span> of(CandidateRequest.Unit unit, String text) {
    return switch (unit) {
      case CLAUSE -> within(clauses(text), text, SHORTEST_CLAUSE, LONGEST_CLAUSE);
      case SENTENCE -> within(Sentences.split(text), text, SHORTEST_SENTENCE, LONGEST_SENTENCE);
      case HEADING -> within(List.of(new Span(0, text.length())), text, 1, LONGEST_CLAUSE);
      case VERB_OBJECT, REQUIREMENT, TITLE, SAYING, OPENING ->
          throw new IllegalArgumentException(unit + " is mined, not cut");
    };
  }

  private static List<Span> clauses(String text) {
    List<Span> clauses = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || CLAUSE_MARKS.indexOf(text.charAt(at)) >= 0) {
        clauses.add(new Span(start, at));
        start = at + 1;
      }
    }
    return clauses;
  }

  private static List<Span> within(List<Span> spans, String text, int shortest, int longest) {
    return spans.stream()
        .map(span -> trimmed(span, text))
        .filter(span -> span.length() >= shortest && span.length() <= longest)
        .toList();
  }

  private static Span trimmed(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
