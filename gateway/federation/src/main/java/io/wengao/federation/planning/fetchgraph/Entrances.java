package io.wengao.federation.planning.fetchgraph;

import graphql.language.NonNullType;
import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.planning.choice.PositionChoice;
import io.wengao.federation.planning.selection.DeferGroup;
import io.wengao.federation.planning.selection.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds or makes the requests that fields are added to, and has others bring what those need. */
final class Entrances {

  private final FederationGraph graph;
  private final FetchGraph fetches;
  private final FetchGraphBuilder builder;
  private final Map<Entry, List<Step>> hops = new LinkedHashMap<>();

  private record Entry(Position position, DeferGroup group, int site, boolean entities) {}

  Entrances(FederationGraph graph, FetchGraph fetches, FetchGraphBuilder builder) {
    this.graph = graph;
    this.fetches = fetches;
    this.builder = builder;
  }

  /** What is at hand for objects of one type. The first part enters its hops at once, in order. */
  Places places(
      PositionChoice.TypeChoice type,
      Spot spot,
      Selection selection,
      Map<Integer, Place> homes,
      @Nullable Places before) {
    if (!spot.group().isFirst()) {
      return Places.later(type, homes, before);
    }
    var places = Places.of(type, homes);
    for (var hop : type.hops()) {
      places.first.put(
          hop.site(), enter(type.type(), hop, List.of(), Set.of(), places, spot, selection));
    }
    return places;
  }

  /** The request to ask for a field. */
  Place source(
      String type,
      PositionChoice.SourceChoice source,
      Places places,
      Spot spot,
      Selection selection) {
    var requires = source.requires();
    if (requires != null) {
      var above = ContextVariables.before(source.edge(), spot.position(), spot.group());
      return enter(type, requires.entry(), requires.fields(), above, places, spot, selection);
    }
    var first = places.first.get(source.site());
    boolean own = first != null && first.step().group == spot.group();
    return own || spot.early()
        ? early(source.site(), type, places, spot, selection)
        : entered(source.site(), type, places, spot, selection);
  }

  /** The request at hand of this subgraph; if there is none, a new one. */
  Place early(int site, String type, Places places, Spot spot, Selection selection) {
    var first = places.first.get(site);
    return first == null ? entered(site, type, places, spot, selection) : first;
  }

  /** The part's own request to this subgraph; an earlier one where it cannot be entered again. */
  private Place entered(int site, String type, Places places, Spot spot, Selection selection) {
    var before = places.entered.get(site);
    if (before != null) {
      return before;
    }
    var way = places.way(site);
    var place =
        way == null
            ? places.first.get(site)
            : enter(type, way, List.of(), Set.of(), places, spot, selection);
    if (place == null) {
      throw new IllegalStateException("No request to ask " + graph.site(site) + " of " + type);
    }
    if (way != null) {
      places.entered.put(site, place);
    }
    return place;
  }

  /**
   * A request to another subgraph about the objects at a place.
   *
   * @param above what it has to wait for besides
   */
  private Place enter(
      String type,
      PositionChoice.HopChoice hop,
      List<PositionChoice.FieldChoice> required,
      Set<Step> above,
      Places places,
      Spot spot,
      Selection selection) {
    var after = spot.position().learnedBy(spot.group());
    after.addAll(above);
    if (hop.key() == null) {
      // Nothing arrives at the root of an operation: its requests wait for none of each other.
      if (!spot.position().isRoot()) {
        places.atHand().forEach(place -> after.add(place.step()));
      }
      return step(hop.site(), spot, null, type, after);
    }
    var fields = new RepresentationNode();
    represent(type, hop.keyFields(), places, spot.required(true), selection, fields, after, true);
    var told = new RepresentationNode();
    represent(type, required, places, spot.required(false), selection, told, after, false);
    fields.merge(told);
    boolean conditional = !hop.viaInterface() && selection.abstractType();
    if (conditional) {
      after.add(learnTypename(type, places, spot, selection));
    }
    var representation =
        new Step.Representation(conditional ? type : null, hop.representation(), fields, told);
    var place = step(hop.site(), spot, representation, null, after);
    place.step().addRepresentation(representation);
    return place;
  }

  private void represent(
      String type,
      List<PositionChoice.FieldChoice> choices,
      Places places,
      Spot spot,
      Selection selection,
      RepresentationNode into,
      Set<Step> after,
      boolean key) {
    for (var choice : choices) {
      var name = spot.position().names().key(type, choice.field());
      var group = new FieldGroup(name, Map.of(type, choice));
      var built = Built.nothing();
      var homes =
          builder.addField(type, group, places, spot, selection, new LinkedHashMap<>(), built);
      RepresentationNode child = null;
      if (choice.child() != null) {
        var conditions = selection.abstractType() ? Set.of(type) : null;
        Set<Step> learned =
            selection.abstractType() && !homes.isEmpty() && knowsType(places)
                ? Set.of(learnTypename(type, places, spot, selection))
                : Set.of();
        var at = spot.child(name, learned.isEmpty() ? null : conditions, learned);
        var below = builder.build(choice.child(), at, homes, Map.of());
        built.steps().addAll(below.steps());
        child = below.representation();
      }
      after.addAll(built.steps());
      boolean identifying = key || choice.field().type() instanceof NonNullType;
      into.add(new RepresentationNode.Entry(choice.field().name(), name, null, identifying, child));
    }
  }

  /** The steps that tell objects of these types from others at their place. */
  Set<Step> told(
      Set<String> types,
      Map<String, Places> places,
      Set<Step> learned,
      Spot spot,
      Selection selection) {
    var told = new LinkedHashSet<>(learned);
    for (var type : types) {
      var own = places.getOrDefault(type, new Places());
      if (knowsType(own)) {
        told.add(learnTypename(type, own, spot, selection));
      }
    }
    return told;
  }

  private boolean knowsType(Places places) {
    return places.site(site -> graph.site(site).knowsTypename()) >= 0;
  }

  /** Has some request tell the objects' type names. */
  private Step learnTypename(String type, Places places, Spot spot, Selection selection) {
    int site = places.site(one -> graph.site(one).knowsTypename());
    if (site < 0) {
      throw new IllegalStateException("No request at hand knows the objects' types");
    }
    var place = early(site, type, places, spot, selection);
    place.selection().typename = true;
    return place.step();
  }

  /** The step for a hop: one already there, unless what this hop needs waits for it. */
  private Place step(
      int site,
      Spot spot,
      Step.@Nullable Representation representation,
      @Nullable String declared,
      Set<Step> after) {
    boolean entities = representation != null;
    var entry = new Entry(spot.position(), spot.group(), site, entities);
    var same = hops.computeIfAbsent(entry, key -> new ArrayList<>());
    for (var step : same) {
      boolean fits =
          after.stream().noneMatch(before -> before == step || fetches.waits(before, step))
              && (representation == null || !step.contradicts(List.of(representation)));
      if (fits) {
        step.after.addAll(after);
        return new Place(step, step.selection);
      }
    }
    var selection = new StepSelection(site, declared);
    var step = fetches.add(graph.site(site), spot.position(), spot.group(), entities, selection);
    step.after.addAll(after);
    same.add(step);
    return new Place(step, step.selection);
  }
}
