package io.wengao.federation.composition;

import io.wengao.federation.subgraph.Applied;
import io.wengao.federation.subgraph.Subgraph;

/** {@code @context}, which may be said, and {@code @fromContext}, which is not supported yet. */
final class ContextChecks {

  private final Subgraph subgraph;
  private final Report report;

  ContextChecks(Subgraph subgraph, Report report) {
    this.subgraph = subgraph;
    this.report = report;
  }

  void run() {
    for (var type : subgraph.types().values()) {
      for (var context : type.applied().all("context")) {
        var name = Applied.text(context, "name");
        if (name != null && !name.matches("[A-Za-z][A-Za-z0-9]*")) {
          error(
              "CONTEXT_NAME_INVALID",
              type.name(),
              "names its context \"" + name + "\"; use letters and digits only");
        }
      }
      for (var field : type.fields().values()) {
        for (var argument : field.arguments().values()) {
          if (argument.applied().has("fromContext")) {
            var place = type.name() + "." + field.name() + "(" + argument.name() + ":)";
            error(
                "UNSUPPORTED_FEATURE",
                place,
                "takes its value from a context; that is not supported yet. Use @requires with a"
                    + " field of its own type instead");
          }
        }
      }
    }
  }

  private void error(String code, String coordinate, String message) {
    report.error(
        code,
        "[" + subgraph.name() + "] \"" + coordinate + "\" " + message + ".",
        coordinate,
        subgraph.name());
  }
}
