package io.wengao.federation.planning.choice;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldsContainer;
import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.Site;
import io.wengao.federation.planning.selection.Budget;
import io.wengao.federation.planning.selection.Conditions;
import io.wengao.federation.planning.selection.FieldNode;
import io.wengao.federation.planning.selection.Normaliser;
import io.wengao.federation.planning.selection.Withholding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks the planner for every field of a graph at every place where its objects can be met: one
 * place is a type with the subgraphs its objects may come from. What cannot be had at some place is
 * told once, with the shortest path to it.
 */
public final class SchemaWalk {

  private static final SelectionSet TYPENAME =
      SelectionSet.newSelectionSet().selection(new Field("__typename")).build();

  private final FederationGraph graph;
  private final Normaliser normaliser;
  private final Chooser chooser;
  private final Set<Place> met = new LinkedHashSet<>();
  private final ArrayDeque<Visit> open = new ArrayDeque<>();
  private final Map<String, Unreachable> found = new LinkedHashMap<>();

  private record Place(String type, Set<Home> homes) {}

  private record Visit(String type, List<Home> homes, @Nullable Visit above, List<String> step) {}

  /**
   * @param labels the active labels of progressive overrides
   * @param budget how many elementary steps the walk may take
   */
  public SchemaWalk(FederationGraph graph, Set<String> labels, long budget) {
    this.graph = graph;
    var work = new Budget(budget);
    this.normaliser =
        new Normaliser(graph, Map.of(), Conditions.none(), false, Withholding.nothing(), work);
    this.chooser =
        new Chooser(
            graph,
            new Normaliser(graph, Map.of(), Conditions.none(), true, Withholding.nothing(), work),
            labels,
            work,
            false);
  }

  /** What came of a walk. */
  public sealed interface Walked {

    /** Every field that cannot be had somewhere; empty if all can. */
    record Whole(List<Unreachable> unreachable) implements Walked {}

    /** The graph is too large for the budget. */
    record Stopped() implements Walked {}
  }

  /**
   * A field that cannot be had.
   *
   * @param path field names from the root, with {@code ... on Type} where that narrows
   * @param from the sites its objects come from; empty at a root
   * @param missing of each resolvable key of a subgraph that answers it, what cannot be had
   * @param places at how many further places it cannot be had
   */
  public record Unreachable(
      String root,
      List<String> path,
      String type,
      String field,
      List<Site> from,
      Set<String> missing,
      int places) {}

  public Walked walk() {
    try {
      var supergraph = graph.supergraph();
      start(supergraph.queryType());
      start(supergraph.mutationType());
      start(supergraph.subscriptionType());
      while (!open.isEmpty()) {
        visit(open.poll());
      }
      return new Walked.Whole(List.copyOf(found.values()));
    } catch (Budget.Exceeded e) {
      return new Walked.Stopped();
    }
  }

  private void start(@Nullable String root) {
    if (root != null && graph.composite(root)) {
      open.add(new Visit(root, List.of(), null, List.of()));
    }
  }

  private void visit(Visit visit) {
    var info = graph.supergraph().composite(visit.type());
    if (info == null) {
      return;
    }
    var selection = normaliser.normalise(visit.type(), List.of(TYPENAME));
    for (var reach : chooser.reach(selection, visit.homes())) {
      var object = reach.object();
      if (!info.possible().contains(object)) {
        // An interface that no type implements: there are no such objects.
        continue;
      }
      if (info.isAbstract() && !reach.named()) {
        cannot(visit, reach, visit.type(), "__typename");
        continue;
      }
      fields(object).forEach(field -> field(visit, reach, object, field));
    }
  }

  /** The fields clients see. */
  private List<String> fields(String object) {
    return graph.supergraph().apiSchema().getType(object) instanceof GraphQLFieldsContainer type
        ? type.getFieldDefinitions().stream().map(field -> field.getName()).toList()
        : List.of();
  }

  private void field(Visit visit, Reach reach, String object, String name) {
    var field = node(object, name);
    if (field == null) {
      return;
    }
    if (!reach.has(field)) {
      cannot(visit, reach, object, name);
      return;
    }
    var target = Normaliser.named(field.type());
    if (!graph.composite(target)) {
      return;
    }
    var homes =
        reach.homesBelow(field).stream()
            .distinct()
            .sorted(Comparator.comparingInt(Home::site))
            .toList();
    if (met.add(new Place(target, Set.copyOf(homes)))) {
      var step = object.equals(visit.type()) ? List.of(name) : List.of("... on " + object, name);
      open.add(new Visit(target, homes, visit, step));
    }
  }

  private @Nullable FieldNode node(String object, String name) {
    var info = graph.supergraph().composite(object);
    var field = info == null ? null : info.fields().get(name);
    return field == null ? null : FieldNode.of(name, name, List.of(), field.type(), null);
  }

  private void cannot(Visit visit, Reach reach, String object, String name) {
    found.merge(
        object + "." + name,
        new Unreachable(
            root(visit),
            path(visit, object, name),
            object,
            name,
            visit.homes().stream().map(home -> graph.site(home.site())).distinct().toList(),
            missing(reach, object, name),
            0),
        (first, next) ->
            new Unreachable(
                first.root(),
                first.path(),
                first.type(),
                first.field(),
                first.from(),
                first.missing(),
                first.places() + 1));
  }

  private static String root(Visit visit) {
    var one = visit;
    while (one.above() != null) {
      one = one.above();
    }
    return one.type();
  }

  private static List<String> path(Visit visit, String object, String name) {
    var path = new ArrayList<String>();
    for (Visit one = visit; one != null; one = one.above()) {
      path.addAll(0, one.step());
    }
    if (!object.equals(visit.type())) {
      path.add("... on " + object);
    }
    path.add(name);
    return path;
  }

  /** Of the keys and requirements of those that answer the field: what cannot be had here. */
  private Set<String> missing(Reach reach, String object, String name) {
    var missing = new LinkedHashSet<String>();
    for (var node : graph.nodes(object).values()) {
      var edge = node.fields().get(name);
      if (edge == null || !edge.held()) {
        continue;
      }
      node.keys().forEach(key -> missing(reach, object, key.fields(), missing));
      if (edge.requires() != null) {
        missing(reach, object, edge.requires(), missing);
      }
    }
    return missing;
  }

  private void missing(Reach reach, String object, SelectionSet wanted, Set<String> missing) {
    for (graphql.language.Selection<?> selection : wanted.getSelections()) {
      var field = selection instanceof Field one ? node(object, one.getName()) : null;
      if (field != null && !reach.has(field)) {
        missing.add(field.name());
      }
    }
  }
}
