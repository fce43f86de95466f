package io.wengao.text.quotation;

import io.wengao.text.similarity.Folded;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words somebody quotes, compared without marks and white space. An ellipsis parts them into pieces
 * that must stand in order.
 */
public final class QuotedWords {
  /** More than this is no quotation but a text. */
  public static final int LONGEST = 1_000;

  /** Fewer folded characters stand anywhere. */
  public static final int SHORTEST = 4;

  private static final Pattern PIECE = Pattern.compile("(?:(?!…|\\.{3}|。{3}).)+", Pattern.DOTALL);
  private static final int PROBE = 5;
  private static final int MOST_PROBES = 6;

  private final Folded whole;
  private final List<String> pieces;

  private QuotedWords(String text) {
    this.whole = Folded.words(text);
    List<String> found = new ArrayList<>();
    Matcher m = PIECE.matcher(text);
    while (m.find()) {
      String piece = Folded.words(m.group()).text();
      if (!piece.isEmpty()) {
        found.add(piece);
      }
    }
    this.pieces = List.copyOf(found);
  }

  public static QuotedWords of(String text) {
    return new QuotedWords(text);
  }

  /** Number of characters that count. */
  public int length() {
    return whole.length();
  }

  /** The folded pieces in order; one unless the words have an ellipsis. */
  public List<String> pieces() {
    return pieces;
  }

  /**
   * Short folded parts spread over the words: a text that has nearly the same words has some of
   * them.
   */
  public List<String> probes() {
    int length = whole.length();
    int count = Math.clamp(length / PROBE, 1, MOST_PROBES);
    List<String> probes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = count == 1 ? 0 : (int) ((long) i * (length - PROBE) / (count - 1));
      probes.add(whole.text().substring(at, Math.min(length, at + PROBE)));
    }
    return probes.stream().distinct().toList();
  }

  /** Every place where a text, folded to its {@linkplain Folded#words words}, has these words. */
  public List<QuotedPlace> exactly(Folded text) {
    List<QuotedPlace> places = new ArrayList<>();
    for (int from = 0; ; ) {
      int[] place = next(text.text(), from);
      if (place.length == 0) {
        return places;
      }
      places.add(new QuotedPlace(text.span(place[0], place[1]), 1, List.of()));
      from = place[1];
    }
  }

  private int[] next(String text, int from) {
    int begin = -1;
    int end = from;
    for (String piece : pieces) {
      int at = text.indexOf(piece, end);
      if (at < 0) {
        return new int[0];
      }
      begin = begin < 0 ? at : begin;
      end = at + piece.length();
    }
    return begin < 0 ? new int[0] : new int[] {begin, end};
  }

  /** The place most like these words; empty when none is like them. */
  public Optional<QuotedPlace> nearly(Folded text) {
    return Alignment.of(whole.text(), text.text())
        .filter(alignment -> alignment.similarity() >= least())
        .map(alignment -> place(alignment, text));
  }

  /** In few words one that differs says more. */
  private double least() {
    return whole.length() < 10 ? 0.75 : 0.66;
  }

  private QuotedPlace place(Alignment alignment, Folded text) {
    List<Difference> differences =
        alignment.edits().stream()
            .map(
                edit -> {
                  Span wanted = span(whole, edit.wantedFrom(), edit.wantedTo());
                  Span actual = span(text, edit.actualFrom(), edit.actualTo());
                  return new Difference(
                      wanted, wanted.of(whole.source()), actual, actual.of(text.source()));
                })
            .toList();
    Span span = text.span(alignment.from(), alignment.to());
    return new QuotedPlace(span, alignment.similarity(), differences);
  }

  private static Span span(Folded text, int from, int to) {
    if (from < to) {
      return text.span(from, to);
    }
    int at = from == 0 ? 0 : text.span(from - 1, from).end();
    return new Span(at, at);
  }
}
