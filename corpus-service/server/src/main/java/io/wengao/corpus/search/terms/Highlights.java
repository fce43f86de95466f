package io.wengao.corpus.search.terms;

import io.wengao.corpus.search.terms.Words.Token;
import io.wengao.text.span.Span;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
    return joined(
        Stream.concat(pairs(words.pairs(query), text), whole(wholeWords(query), text))
            .sorted()
            .toList());
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

  /** Two Chinese characters are a pair wherever they stand side by side. */
  private Stream<Span> pairs(List<Token> query, String text) {
    Set<String> sought = terms(query);
    if (!sought.stream().allMatch(term -> term.length() == 2 && isChinese(term))) {
      return matching(sought, words.pairs(text), 0);
    }
    List<Span> found = new ArrayList<>();
    for (String pair : sought) {
      for (int at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
        found.add(new Span(at, at + pair.length()));
      }
    }
    return found.stream();
  }

  /** Only sentences that can hold one of the words are cut into words, each by itself. */
  private Stream<Span> whole(List<Token> query, String text) {
    Set<String> sought = terms(query);
    if (!sought.stream().allMatch(Highlights::isChinese)) {
      return matching(sought, words.words(text), 0);
    }
    List<Span> found = new ArrayList<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int from = 0;
    for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
      String sentence = text.substring(from, to);
      if (sought.stream().anyMatch(sentence::contains)) {
        matching(sought, words.words(sentence), from).forEach(found::add);
      }
      from = to;
    }
    return found.stream();
  }

  private static boolean isChinese(String term) {
    return term.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
  }

  private static Set<String> terms(List<Token> tokens) {
    return tokens.stream().map(Token::term).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Span> matching(Set<String> sought, List<Token> text, int from) {
    return text.stream()
        .filter(token -> sought.contains(token.term()))
        .map(token -> token.span().shift(from));
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
