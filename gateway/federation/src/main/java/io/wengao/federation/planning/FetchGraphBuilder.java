package io.wengao.federation.planning;

import graphql.language.NonNullType;
import io.wengao.federation.graph.FederationGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a choice down as fetches. */
final class FetchGraphBuilder {

  private final FederationGraph graph;
  private final FetchGraph fetches;
  private final Budget budget;
  private final Map<Entry, List<Step>> hops = new LinkedHashMap<>();

  private record Entry(Position position, int site, boolean entities) {}

  /** Where in which request fields can be added. */
  record Place(Step step, StepSelection selection) {}

  /**
   * @param steps those that bring what was built
   * @param representation how to find it in the answer
   */
  record Built(Set<Step> steps, RepresentationNode representation) {}

  FetchGraphBuilder(FederationGraph graph, Budget budget) {
    this.graph = graph;
    this.budget = budget;
    this.fetches = new FetchGraph(budget);
  }

  FetchGraph build(PositionChoice choice, Selection client) {
    var names = new Names();
    names.register(client);
    build(choice, Position.root(names), Map.of(), false);
    return fetches;
  }

  private Built build(
      PositionChoice choice, Position position, Map<Integer, Place> homes, boolean requirement) {
    var selection = choice.selection;
    var learned = new LinkedHashSet<Step>();
    var places = new LinkedHashMap<String, Map<Integer, Place>>();
    for (var type : choice.types) {
      var own = new LinkedHashMap<Integer, Place>();
      homes.forEach(
          (site, place) -> {
            if ((type.base() & 1L << site) != 0) {
              own.put(site, place);
            }
          });
      places.put(type.type(), own);
      for (var hop : type.hops()) {
        own.put(hop.site(), enter(type.type(), hop, List.of(), own, position, selection));
      }
      var naming = own.get(type.typenameSite());
      if (naming != null) {
        naming.selection().typename = true;
        learned.add(naming.step());
      }
    }
    var built = new Built(new LinkedHashSet<>(learned), new RepresentationNode());
    built.representation().typename = requirement && selection.abstractType();
    for (var group : FieldGroup.of(choice, requirement ? position.names() : null)) {
      addGroup(group, choice, position, places, requirement, learned, built);
    }
    return built;
  }

  private void addGroup(
      FieldGroup group,
      PositionChoice choice,
      Position position,
      Map<String, Map<Integer, Place>> places,
      boolean requirement,
      Set<Step> learned,
      Built built) {
    var perType = new LinkedHashMap<String, Map<Integer, Place>>();
    var fresh = new LinkedHashMap<StepSelection, StepSelection>();
    for (var type : group.types()) {
      var own = places.getOrDefault(type, Map.of());
      perType.put(type, addField(type, group, own, position, choice.selection, fresh, built));
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
          var conditions = types.size() == choice.types.size() ? null : Set.copyOf(types);
          var sorted = conditions == null ? null : new java.util.TreeSet<>(conditions);
          var told = sorted == null ? Set.<Step>of() : told(sorted, places, learned);
          var below =
              build(
                  group.choice().child(),
                  position.child(group.key(), sorted, told),
                  homes,
                  requirement);
          built.steps().addAll(below.steps());
          built.representation().add(entry(group, sorted, below.representation()));
        });
  }

  /** The steps that tell objects of these types from others at their place. */
  private Set<Step> told(
      Set<String> types, Map<String, Map<Integer, Place>> places, Set<Step> learned) {
    var told = new LinkedHashSet<>(learned);
    for (var type : types) {
      var own = places.getOrDefault(type, Map.of());
      if (knowsType(own)) {
        told.add(learnTypename(own));
      }
    }
    return told;
  }

  private static @Nullable Set<String> conditions(FieldGroup group, PositionChoice choice) {
    return group.types().size() == choice.types.size()
        ? null
        : new java.util.TreeSet<>(group.types());
  }

  private static RepresentationNode.Entry entry(
      FieldGroup group, @Nullable Set<String> types, @Nullable RepresentationNode child) {
    return new RepresentationNode.Entry(
        group.choice().field().name(), group.key(), types, false, child);
  }

  /** Adds one field to its sources' requests; gives the homes of the objects below it. */
  private Map<Integer, Place> addField(
      String type,
      FieldGroup group,
      Map<Integer, Place> own,
      Position position,
      Selection selection,
      Map<StepSelection, StepSelection> fresh,
      Built built) {
    var below = new LinkedHashMap<Integer, Place>();
    for (var source : group.choice(type).sources()) {
      var requires = source.requires();
      var place =
          requires == null
              ? own.get(source.site())
              : enter(type, requires.entry(), requires.fields(), own, position, selection);
      if (place == null) {
        throw new IllegalStateException("No request to ask for " + type + "." + group.key());
      }
      var edge = source.edge();
      var child =
          group.choice().child() == null
              ? null
              : fresh.computeIfAbsent(
                  place.selection(), one -> new StepSelection(edge.targetSite(), edge.target()));
      budget.spend(1);
      var field = place.selection().field(type, group.key(), group.choice().field(), edge, child);
      built.steps().add(place.step());
      if (field.child != null) {
        below.put(edge.targetSite(), new Place(place.step(), field.child));
      }
    }
    return below;
  }

  /** A request to another subgraph about the objects at a place. */
  private Place enter(
      String type,
      PositionChoice.HopChoice hop,
      List<PositionChoice.FieldChoice> required,
      Map<Integer, Place> own,
      Position position,
      Selection selection) {
    var after = new LinkedHashSet<>(position.learnedBy());
    if (hop.key() == null) {
      // Nothing arrives at the root of an operation: its requests wait for none of each other.
      if (!position.isRoot()) {
        own.values().forEach(place -> after.add(place.step()));
      }
      return step(hop.site(), position, null, type, after);
    }
    var fields = new RepresentationNode();
    represent(type, hop.keyFields(), own, position, selection, fields, after, true);
    represent(type, required, own, position, selection, fields, after, false);
    boolean conditional = !hop.viaInterface() && selection.abstractType();
    if (conditional) {
      after.add(learnTypename(own));
    }
    var representation =
        new Step.Representation(conditional ? type : null, hop.representation(), fields);
    var place = step(hop.site(), position, representation, null, after);
    place.step().addRepresentation(representation);
    return place;
  }

  private void represent(
      String type,
      List<PositionChoice.FieldChoice> choices,
      Map<Integer, Place> own,
      Position position,
      Selection selection,
      RepresentationNode into,
      Set<Step> after,
      boolean key) {
    for (var choice : choices) {
      var group = new FieldGroup(position.names().key(type, choice.field()), Map.of(type, choice));
      var built = new Built(new LinkedHashSet<>(), new RepresentationNode());
      var homes = addField(type, group, own, position, selection, new LinkedHashMap<>(), built);
      RepresentationNode child = null;
      if (choice.child() != null) {
        var conditions = selection.abstractType() ? Set.of(type) : null;
        Set<Step> learned =
            selection.abstractType() && !homes.isEmpty() && knowsType(own)
                ? Set.of(learnTypename(own))
                : Set.of();
        var below =
            build(
                choice.child(),
                position.child(group.key(), learned.isEmpty() ? null : conditions, learned),
                homes,
                true);
        built.steps().addAll(below.steps());
        child = below.representation();
      }
      after.addAll(built.steps());
      boolean identifying = key || choice.field().type() instanceof NonNullType;
      into.add(
          new RepresentationNode.Entry(
              choice.field().name(), group.key(), null, identifying, child));
    }
  }

  private boolean knowsType(Map<Integer, Place> own) {
    return own.keySet().stream().anyMatch(site -> graph.site(site).knowsTypename());
  }

  /** Has some request tell the objects' type names. */
  private Step learnTypename(Map<Integer, Place> own) {
    for (var entry : own.entrySet()) {
      if (graph.site(entry.getKey()).knowsTypename()) {
        entry.getValue().selection().typename = true;
        return entry.getValue().step();
      }
    }
    throw new IllegalStateException("No request at hand knows the objects' types");
  }

  /** The step for a hop: one already there, unless what this hop needs waits for it. */
  private Place step(
      int site,
      Position position,
      Step.@Nullable Representation representation,
      @Nullable String declared,
      Set<Step> after) {
    boolean entities = representation != null;
    var same = hops.computeIfAbsent(new Entry(position, site, entities), key -> new ArrayList<>());
    for (var step : same) {
      boolean fits =
          after.stream().noneMatch(before -> before == step || fetches.waits(before, step))
              && (representation == null || !step.contradicts(List.of(representation)));
      if (fits) {
        step.after.addAll(after);
        return new Place(step, step.selection);
      }
    }
    var step = fetches.add(graph.site(site), position, entities, new StepSelection(site, declared));
    step.after.addAll(after);
    same.add(step);
    return new Place(step, step.selection);
  }
}
