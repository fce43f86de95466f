package io.wengao.federation.planning.fetchgraph;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.FieldEdge;
import io.wengao.federation.planning.choice.PositionChoice;
import io.wengao.federation.planning.selection.Budget;
import io.wengao.federation.planning.selection.DeferGroup;
import io.wengao.federation.planning.selection.Names;
import io.wengao.federation.planning.selection.Selection;
import io.wengao.federation.supergraph.ContextArgument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a choice down as fetches: the answer's first part, then the deferred fragments, each with
 * what the parts before it did not ask already. The ways into subgraphs are {@link Entrances}.
 */
public final class FetchGraphBuilder {

  private final FetchGraph fetches;
  private final Budget budget;
  private final Entrances entrances;
  private final ContextVariables contexts;
  private final Queue<Pending> pending = new ArrayDeque<>();

  /** A deferred fragment, and the requests for its place that are there before it. */
  private record Pending(
      PositionChoice.DeferredChoice fragment,
      Position position,
      Map<Integer, Place> homes,
      Map<String, Places> before) {}

  public FetchGraphBuilder(FederationGraph graph, ContextVariables contexts, Budget budget) {
    this.contexts = contexts;
    this.budget = budget;
    this.fetches = new FetchGraph(budget);
    this.entrances = new Entrances(graph, fetches, this);
  }

  public FetchGraph build(PositionChoice choice, Selection client) {
    var names = new Names();
    names.register(client);
    var root = new Spot(Position.root(names), DeferGroup.FIRST, false, false);
    build(choice, root, Map.of(), Map.of());
    for (var next = pending.poll(); next != null; next = pending.poll()) {
      var later = next.fragment();
      var spot = new Spot(next.position(), later.group(), false, false);
      build(later.choice(), spot, next.homes(), next.before());
    }
    return fetches;
  }

  /**
   * @param before by type, what an earlier part asked of the same objects
   */
  Built build(
      PositionChoice choice, Spot spot, Map<Integer, Place> homes, Map<String, Places> before) {
    var selection = choice.selection;
    var learned = new LinkedHashSet<Step>();
    var places = new LinkedHashMap<String, Places>();
    for (var type : choice.types) {
      var own = entrances.places(type, spot, selection, homes, before.get(type.type()));
      places.put(type.type(), own);
      if (type.typenameSite() >= 0) {
        var naming = entrances.early(type.typenameSite(), type.type(), own, spot, selection);
        naming.selection().typename = true;
        learned.add(naming.step());
      }
    }
    var built = new Built(new LinkedHashSet<>(learned), new RepresentationNode());
    built.representation().typename = spot.requirement() && selection.abstractType();
    spot.position().holds(places.keySet(), learned);
    var groups = FieldGroup.of(choice, spot.names());
    if (!selection.contexts().isEmpty()) {
      groups = contextsFirst(groups, choice, spot, places, learned, built);
    }
    for (var group : groups) {
      addGroup(group, choice, spot, places, learned, built);
    }
    for (var later : choice.deferred) {
      pending.add(new Pending(later, spot.position(), homes, places));
    }
    return built;
  }

  /** Adds the fields that arguments further down are taken from; gives those that are left. */
  private List<FieldGroup> contextsFirst(
      List<FieldGroup> groups,
      PositionChoice choice,
      Spot spot,
      Map<String, Places> places,
      Set<Step> learned,
      Built built) {
    var contexts = choice.selection.contexts();
    var rest = new ArrayList<FieldGroup>();
    var added = new ArrayList<Added>();
    for (var group : groups) {
      boolean taken =
          group.types().stream()
              .anyMatch(
                  type ->
                      contexts.getOrDefault(type, Map.of()).values().stream()
                          .anyMatch(keys -> keys.contains(group.key())));
      if (taken) {
        var own = Built.nothing();
        addGroup(group, choice, spot, places, learned, own);
        built.steps().addAll(own.steps());
        own.representation().entries.forEach(built.representation()::add);
        added.add(new Added(group, own));
      } else {
        rest.add(group);
      }
    }
    contexts.forEach(
        (type, arguments) ->
            arguments.forEach(
                (argument, keys) ->
                    spot.position().sets(context(argument, type, keys, spot.group(), added))));
    return rest;
  }

  private record Added(FieldGroup group, Built built) {}

  private static Position.Context context(
      ContextArgument argument,
      String type,
      Set<String> keys,
      DeferGroup group,
      List<Added> added) {
    var steps = new LinkedHashSet<Step>();
    var value = new RepresentationNode();
    for (var one : added) {
      if (keys.contains(one.group().key()) && one.group().types().contains(type)) {
        steps.addAll(one.built().steps());
        for (var entry : one.built().representation().entries) {
          if (entry.types() == null || entry.types().contains(type)) {
            value.add(
                new RepresentationNode.Entry(
                    entry.name(), entry.key(), null, false, entry.child()));
          }
        }
      }
    }
    return new Position.Context(argument, type, group, steps, value);
  }

  private void addGroup(
      FieldGroup group,
      PositionChoice choice,
      Spot spot,
      Map<String, Places> places,
      Set<Step> learned,
      Built built) {
    var perType = new LinkedHashMap<String, Map<Integer, Place>>();
    var fresh = new LinkedHashMap<StepSelection, StepSelection>();
    for (var type : group.types()) {
      var own = places.getOrDefault(type, new Places());
      perType.put(type, addField(type, group, own, spot, choice.selection, fresh, built));
    }
    if (group.choice().child() == null) {
      built.representation().add(entry(group, conditions(group, choice), null));
      return;
    }
    // Types whose objects are stored by the same requests share what is built below.
    var shared = new LinkedHashMap<Map<Integer, Place>, Set<String>>();
    perType.forEach(
        (type, homes) -> shared.computeIfAbsent(homes, same -> new LinkedHashSet<>()).add(type));
    shared.forEach(
        (homes, types) -> {
          var sorted = types.size() == choice.types.size() ? null : new TreeSet<>(types);
          var told =
              sorted == null
                  ? Set.<Step>of()
                  : entrances.told(sorted, places, learned, spot, choice.selection);
          var child = spot.child(group.key(), sorted, told);
          var below = build(group.choice().child(), child, homes, Map.of());
          built.steps().addAll(below.steps());
          built.representation().add(entry(group, sorted, below.representation()));
        });
  }

  private static @Nullable Set<String> conditions(FieldGroup group, PositionChoice choice) {
    return group.types().size() == choice.types.size() ? null : new TreeSet<>(group.types());
  }

  private static RepresentationNode.Entry entry(
      FieldGroup group, @Nullable Set<String> types, @Nullable RepresentationNode child) {
    return new RepresentationNode.Entry(
        group.choice().field().name(), group.key(), types, false, child);
  }

  /** Adds one field to its sources' requests; gives the homes of the objects below it. */
  Map<Integer, Place> addField(
      String type,
      FieldGroup group,
      Places own,
      Spot spot,
      Selection selection,
      Map<StepSelection, StepSelection> fresh,
      Built built) {
    var below = new LinkedHashMap<Integer, Place>();
    for (var source : group.choice(type).sources()) {
      budget.spend(1);
      var known = EarlierParts.known(type, group, source, own, spot);
      if (known == null) {
        var place = entrances.source(type, source, own, spot, selection);
        // Perhaps it is the very key by which that request was entered.
        var key = EarlierParts.known(type, group, source, own, spot);
        known = key == null ? ask(type, group, source.edge(), place, spot, fresh) : key;
      }
      built.steps().add(known.step());
      if (known.field().child != null) {
        var homes = new Place(known.step(), known.field().child);
        below.put(source.edge().targetSite(), homes);
      }
    }
    return below;
  }

  private Position.Known ask(
      String type,
      FieldGroup group,
      FieldEdge edge,
      Place place,
      Spot spot,
      Map<StepSelection, StepSelection> fresh) {
    var child =
        group.choice().child() == null
            ? null
            : fresh.computeIfAbsent(
                place.selection(), one -> new StepSelection(edge.targetSite(), edge.target()));
    var node = group.choice().field();
    var asked =
        edge.contexts().isEmpty() ? node : contexts.told(node, edge, spot.position(), spot.group());
    var field = place.selection().field(type, group.key(), asked, edge, child);
    spot.position().asked(type, place.step(), field);
    return new Position.Known(place.step(), field);
  }
}
