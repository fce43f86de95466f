package io.wengao.text.mining;

import io.wengao.text.span.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece that may be lent.
 *
 * @param span its place in the passage
 * @param text exactly what stands there
 * @param themes ids of the themes it fits; none only for a saying that fits any
 * @param family family of its verb; null when it does not start with a listed one
 */
public record MinedUnit(
    MinedKind kind, Span span, String text, List<String> themes, @Nullable String family) {
  public MinedUnit {
    themes = List.copyOf(themes);
  }
}
