package io.wengao.corpus.search.terms;

import io.wengao.corpus.search.SearchUnit;
import java.util.List;

/**
 * Something that can be found: a speech, a passage, a sentence or a heading, with what an index
 * keeps of it.
 *
 * @param id its id, unique within its unit
 * @param text searched as pairs and as words in the fields of the unit
 * @param title title of the speech, searched the same way
 * @param exact what is asked for exactly; a field may have several values
 * @param amounts what is asked for by range
 * @param counted the values that facets count, as {@link FacetFields} writes them
 */
public record Entry(
    SearchUnit unit,
    String id,
    String text,
    String title,
    List<Value> exact,
    List<Amount> amounts,
    List<Value> counted) {

  /** A value of a field. */
  public record Value(String field, String value) {}

  /** A number of a field. */
  public record Amount(String field, int value) {}
}
