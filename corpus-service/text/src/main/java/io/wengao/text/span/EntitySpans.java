package io.wengao.text.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a text names: numbers with units, dates, persons, posts, places, organisations,
 * document titles, quotations, results.
 */
public final class EntitySpans {
  private static final List<SpanFinder> FINDERS =
      List.of(
          new NumberFinder(),
          new DateFinder(),
          new PersonFinder(),
          new PostFinder(),
          new PlaceFinder(),
          new OrganisationFinder(),
          new DocumentTitleFinder(),
          new QuotationFinder(),
          new ResultFinder());

  private EntitySpans() {}

  /**
   * All spans found in {@code text}, in order of the text; spans of different kinds may overlap.
   */
  public static List<EntitySpan> find(CharSequence text) {
    String string = text.toString();
    List<EntitySpan> spans = new ArrayList<>();
    for (SpanFinder finder : FINDERS) {
      spans.addAll(finder.find(string));
    }
    spans.sort(Comparator.comparing(EntitySpan::span).thenComparing(EntitySpan::kind));
    return List.copyOf(spans);
  }
}
