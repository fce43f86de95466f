package io.wengao.federation.composition;

import io.wengao.federation.satisfiability.Satisfiability;
import io.wengao.federation.subgraph.Problem;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphReader;
import io.wengao.federation.subgraph.SubgraphReading;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Composes subgraphs into a supergraph: read each, check each alone, merge type by type, check the
 * whole, print.
 */
public final class Composition {

  private Composition() {}

  /** Never throws for bad input: each reason not to compose is a {@link CompositionError}. */
  public static CompositionResult compose(List<SubgraphSchema> schemas) {
    var report = new Report();
    var subgraphs = read(schemas, report);
    if (subgraphs.isEmpty() && !report.failed()) {
      report.error("NO_SUBGRAPHS", "There is no subgraph to compose; give at least one.", null);
    }
    if (report.failed()) {
      return new CompositionResult.Failed(report.errors());
    }
    for (var subgraph : subgraphs) {
      new SubgraphChecks(subgraph, report).run();
    }
    var composed = ComposedDirectives.of(subgraphs, report);
    var sources = new Sources(subgraphs, composed.names());
    new OverrideChecks(sources, report).run();
    new BaseChecks(sources, report).run();
    if (report.failed()) {
      return new CompositionResult.Failed(report.errors());
    }
    new SharingChecks(sources, report).run();
    var merged = new Merging(sources, report).merge();
    new MergedChecks(merged, report).run();
    new AccessChecks(merged, report).run();
    new GuardChecks(sources, merged, report).run();
    if (report.failed()) {
      return new CompositionResult.Failed(report.errors());
    }
    var supergraph = new SupergraphPrinter(sources, merged, composed).print();
    satisfiable(supergraph, report);
    return report.failed()
        ? new CompositionResult.Failed(report.errors())
        : new CompositionResult.Composed(supergraph, report.hints());
  }

  private static void satisfiable(String supergraph, Report report) {
    switch (Satisfiability.check(supergraph)) {
      case Satisfiability.Checked.Done(List<Satisfiability.Unsatisfied> all) ->
          all.forEach(
              one ->
                  report.error(
                      "SATISFIABILITY_ERROR", one.message(), one.coordinate(), one.subgraphs()));
      case Satisfiability.Checked.Broken(List<String> problems) ->
          problems.forEach(
              problem ->
                  report.error(
                      "INVALID_GRAPHQL", "The subgraphs do not make one schema: " + problem, null));
      case Satisfiability.Checked.NotDone(String reason) ->
          report.hint("SATISFIABILITY_NOT_CHECKED", "Reachability was not checked: " + reason);
    }
  }

  private static List<Subgraph> read(List<SubgraphSchema> schemas, Report report) {
    var subgraphs = new ArrayList<Subgraph>();
    var names = new HashSet<String>();
    for (var schema : schemas) {
      if (!names.add(schema.name())) {
        report.error(
            "DUPLICATE_SUBGRAPH",
            "Two subgraphs are called \"" + schema.name() + "\"; give each its own name.",
            null,
            schema.name());
        continue;
      }
      switch (SubgraphReader.read(schema)) {
        case SubgraphReading.Read(Subgraph subgraph) -> subgraphs.add(subgraph);
        case SubgraphReading.Unreadable(String name, List<Problem> problems) ->
            problems.forEach(
                problem ->
                    report.error(
                        problem.code(), "[" + name + "] " + problem.message() + ".", null, name));
      }
    }
    return subgraphs;
  }
}
