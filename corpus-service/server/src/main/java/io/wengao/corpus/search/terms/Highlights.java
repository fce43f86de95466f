package io.wengao.corpus.search.terms;

import io.wengao.corpus.search.terms.Words.Token;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the places of a text that answer a query; touching places become one. */
public final class Highlights {
  private static final int MAX_PLACES = 200;

  private final Words words;

  /** Highlights by these terms. */
  public Highlights(Words words) {
    this.words = words;
  }

  /** The places of {@code text} that answer {@code query}, in order, not overlapping. */
  public List<Span> of(String query, String text) {
    Stream<Token> pairs = matching(words.pairs(query), words.pairs(text));
    Stream<Token> whole = matching(wholeWords(query), words.words(text));
    return joined(Stream.concat(pairs, whole).map(Token::span).sorted().toList());
  }

  /**
   * A single character is only looked for when nothing else is: the rest of a cut-up word would
   * light up everywhere.
   */
  private List<Token> wholeWords(String query) {
    List<Token> all = words.words(query);
    List<Token> longer = all.stream().filter(token -> token.span().length() > 1).toList();
    return longer.isEmpty() && words.pairs(query).size() <= 1 ? all : longer;
  }

  private static Stream<Token> matching(List<Token> query, List<Token> text) {
    Set<String> terms = query.stream().map(Token::term).collect(Collectors.toSet());
    return text.stream().filter(token -> terms.contains(token.term()));
  }

  private static List<Span> joined(List<Span> sorted) {
    List<Span> places = new ArrayList<>();
    for (Span span : sorted) {
      if (!places.isEmpty() && span.start() <= places.getLast().end()) {
        Span last = places.removeLast();
        places.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else if (places.size() < MAX_PLACES) {
        places.add(span);
      } else {
        break;
      }
    }
    return List.copyOf(places);
  }
}
