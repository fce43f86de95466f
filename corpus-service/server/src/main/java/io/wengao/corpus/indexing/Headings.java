package io.wengao.corpus.indexing;

import io.wengao.corpus.search.IndexedDocument.IndexedHeading;
import io.wengao.corpus.search.Piece;
import io.wengao.corpus.speech.PassageRow;
import io.wengao.corpus.speech.SpeechRow;
import io.wengao.text.span.Span;
import io.wengao.text.structure.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The headings of a speech as the index learns of them. */
final class Headings {
  private static final String CLAUSE_MARKS = "[，、；：,;: 　]+";

  private Headings() {}

  static List<IndexedHeading> of(SpeechRow speech, List<PassageRow> passages) {
    TreeMap<Integer, PassageRow> byStart = new TreeMap<>();
    passages.forEach(passage -> byStart.put(passage.span().start(), passage));
    List<IndexedHeading> headings = new ArrayList<>();
    add(speech.outline(), byStart, headings);
    return List.copyOf(headings);
  }

  private static void add(
      List<Section> beside,
      NavigableMap<Integer, PassageRow> byStart,
      List<IndexedHeading> headings) {
    for (Section section : beside) {
      Piece place = place(section.span(), byStart);
      String text = withoutNumber(section);
      if (place != null && !text.isEmpty()) {
        headings.add(new IndexedHeading(place, text, parallel(section, beside)));
      }
      add(section.sections(), byStart, headings);
    }
  }

  private static @Nullable Piece place(Span heading, NavigableMap<Integer, PassageRow> byStart) {
    var holding = byStart.floorEntry(heading.start());
    if (holding == null || holding.getValue().span().end() < heading.end()) {
      return null;
    }
    int start = holding.getKey();
    return new Piece(
        holding.getValue().id(), new Span(heading.start() - start, heading.end() - start));
  }

  private static String withoutNumber(Section section) {
    String number = section.number();
    String text = section.heading();
    return (number != null && text.startsWith(number) ? text.substring(number.length()) : text)
        .strip();
  }

  /** Built alike: as many clauses, each at most a character longer or shorter than its partner. */
  private static boolean parallel(Section one, List<Section> beside) {
    return beside.stream()
        .anyMatch(other -> !other.span().equals(one.span()) && alike(clauses(one), clauses(other)));
  }

  private static List<String> clauses(Section section) {
    return List.of(withoutNumber(section).split(CLAUSE_MARKS));
  }

  private static boolean alike(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (Math.abs(one.get(i).length() - other.get(i).length()) > 1) {
        return false;
      }
    }
    return true;
  }
}
