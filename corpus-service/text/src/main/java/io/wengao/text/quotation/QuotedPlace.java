package io.wengao.text.quotation;

import io.wengao.text.span.Span;
import java.util.List;

/**
 * Where quoted words stand in a text, exactly or nearly.
 *
 * @param span place in the text
 * @param similarity 1 for the very words, else one less the share of them that differs
 * @param differences in order; none when the words are the same
 */
public record QuotedPlace(Span span, double similarity, List<Difference> differences) {
  public QuotedPlace {
    differences = List.copyOf(differences);
  }
}
