package io.wengao.federation.composition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what the stages of one composition find. */
final class Report {

  private final List<CompositionError> errors = new ArrayList<>();
  private final List<CompositionHint> hints = new ArrayList<>();

  void error(String code, String message, @Nullable String coordinate, String... subgraphs) {
    errors.add(new CompositionError(code, message, List.of(subgraphs), coordinate));
  }

  void error(String code, String message, @Nullable String coordinate, List<String> subgraphs) {
    errors.add(new CompositionError(code, message, List.copyOf(subgraphs), coordinate));
  }

  void hint(String code, String message) {
    hints.add(new CompositionHint(code, message));
  }

  boolean failed() {
    return !errors.isEmpty();
  }

  List<CompositionError> errors() {
    return List.copyOf(errors);
  }

  List<CompositionHint> hints() {
    return List.copyOf(hints);
  }
}
