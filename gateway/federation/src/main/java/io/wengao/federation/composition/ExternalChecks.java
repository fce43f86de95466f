package io.wengao.federation.composition;

import graphql.language.Type;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import java.util.Map;
import java.util.function.BiPredicate;

/** Whether an external field is told as the subgraphs have it that resolve it. */
final class ExternalChecks {

  private final Report report;
  private final BiPredicate<String, String> includes;

  /**
   * @param includes whether the first named type includes the second
   */
  ExternalChecks(Report report, BiPredicate<String, String> includes) {
    this.report = report;
    this.includes = includes;
  }

  /**
   * @param resolved the subgraphs that resolve the field; nothing to compare with if empty
   */
  void check(
      String coordinate,
      Type<?> type,
      Map<Subgraph, SubgraphField> having,
      Map<Subgraph, SubgraphField> resolved) {
    if (resolved.isEmpty()) {
      return;
    }
    having.forEach(
        (subgraph, field) -> {
          if (!resolved.containsKey(subgraph)) {
            check(coordinate, type, subgraph, field, resolved);
          }
        });
  }

  private void check(
      String coordinate,
      Type<?> type,
      Subgraph subgraph,
      SubgraphField external,
      Map<Subgraph, SubgraphField> resolved) {
    if (!fits(type, external.type())) {
      error(
          "EXTERNAL_TYPE_MISMATCH",
          coordinate,
          subgraph,
          "is "
              + Types.text(external.type())
              + " where it is @external, but "
              + Types.text(type)
              + " where it is resolved; make them the same");
    }
    for (var argument : external.arguments().values()) {
      if (ContextualArguments.anywhere(argument.name(), resolved.values())) {
        continue;
      }
      for (var other : resolved.entrySet()) {
        var own = other.getValue().arguments().get(argument.name());
        if (own == null) {
          error(
              "EXTERNAL_ARGUMENT_MISSING",
              coordinate,
              subgraph,
              "takes \""
                  + argument.name()
                  + "\" where it is @external, but not in \""
                  + other.getKey().name()
                  + "\", which resolves it; add it there or take it out here");
        } else if (!Types.text(own.type()).equals(Types.text(argument.type()))
            && Types.input(own.type(), argument.type()).isEmpty()) {
          error(
              "EXTERNAL_ARGUMENT_TYPE_MISMATCH",
              coordinate,
              subgraph,
              "takes \""
                  + argument.name()
                  + "\" as "
                  + Types.text(argument.type())
                  + " where it is @external, but as "
                  + Types.text(own.type())
                  + " in \""
                  + other.getKey().name()
                  + "\"; make them the same");
        }
      }
    }
  }

  private boolean fits(Type<?> merged, Type<?> external) {
    return Types.output(
            merged,
            external,
            (one, other) ->
                includes.test(one.orElseThrow(), other.orElseThrow())
                    ? one
                    : includes.test(other.orElseThrow(), one.orElseThrow())
                        ? other
                        : java.util.Optional.empty())
        .isPresent();
  }

  private void error(String code, String coordinate, Subgraph subgraph, String message) {
    report.error(
        code,
        "[" + subgraph.name() + "] Field \"" + coordinate + "\" " + message + ".",
        coordinate,
        subgraph.name());
  }
}
