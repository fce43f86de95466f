package io.wengao.federation.satisfiability;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.OverrideLabels;
import io.wengao.federation.planning.choice.SchemaWalk;
import io.wengao.federation.supergraph.Supergraph;
import io.wengao.federation.supergraph.SupergraphReader;
import io.wengao.federation.supergraph.SupergraphReading;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that every field clients see can be had by every path that leads to it, with all labels of
 * progressive overrides active and with none.
 */
public final class Satisfiability {

  private static final long BUDGET = 100_000_000;

  private Satisfiability() {}

  /** What came of checking. */
  public sealed interface Checked {

    /** One for each field that cannot be had somewhere; empty if all can. */
    record Done(List<Unsatisfied> unsatisfied) implements Checked {}

    /** What was composed is no schema. */
    record Broken(List<String> problems) implements Checked {}

    /** Not checked to the end, and why. */
    record NotDone(String reason) implements Checked {}
  }

  /**
   * @param coordinate {@code Type.field}
   * @param message names the path, the subgraphs and what to change
   * @param subgraphs those the way would lead to
   */
  public record Unsatisfied(String coordinate, String message, List<String> subgraphs) {}

  /** Never throws for bad input. */
  public static Checked check(String supergraphSdl) {
    return switch (SupergraphReader.read(supergraphSdl)) {
      case SupergraphReading.Unreadable(List<String> problems) -> new Checked.Broken(problems);
      case SupergraphReading.Read(Supergraph supergraph) -> check(FederationGraph.of(supergraph));
    };
  }

  private static Checked check(FederationGraph graph) {
    var found = new LinkedHashMap<String, Unsatisfied>();
    var explanation = new Explanation(graph);
    for (var labels : labels(graph.supergraph())) {
      switch (new SchemaWalk(graph, labels, BUDGET).walk()) {
        case SchemaWalk.Walked.Whole(List<SchemaWalk.Unreachable> all) ->
            all.forEach(
                one -> {
                  var said = explanation.of(one, labels);
                  found.putIfAbsent(said.coordinate(), said);
                });
        case SchemaWalk.Walked.Stopped stopped -> {
          return new Checked.NotDone("the graph is too large to walk through");
        }
      }
    }
    new ContextPaths(graph).check().forEach(one -> found.putIfAbsent(one.coordinate(), one));
    return new Checked.Done(List.copyOf(found.values()));
  }

  /** As few as can be active together, and as many. */
  private static Set<Set<String>> labels(Supergraph supergraph) {
    var labels = new OverrideLabels(supergraph);
    var sets = new LinkedHashSet<Set<String>>();
    sets.add(labels.known(Set.of()));
    sets.add(labels.known(labels.all()));
    return sets;
  }
}
