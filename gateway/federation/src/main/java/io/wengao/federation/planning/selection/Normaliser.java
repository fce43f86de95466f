package io.wengao.federation.planning.selection;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeName;
import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.supergraph.CompositeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Spreads selections out by object type. The same fields under the same type give the same {@link
 * Selection}, so a wide interface does not multiply the work below it.
 *
 * <pre>{@code
 * { node { id ... on User { name } } }   =>   node: User { id name }, Team { id }
 * }</pre>
 */
public final class Normaliser {

  private static final Type<?> TYPENAME = new TypeName("String");

  /** What a deferred fragment takes of the budget: as much as one of its fetches. */
  private static final int PART = 1_000;

  private final FederationGraph graph;
  private final FieldGathering gathering;
  private final boolean requirement;
  private final Withholding withholding;
  private final Budget budget;
  private final Map<Asked, Selection> known = new HashMap<>();
  private final List<DeferGroup> groups = new ArrayList<>();
  private final Place top = new Place(DeferGroup.FIRST, List.of());

  /**
   * @param place null where nothing is deferred, as then the same is the same everywhere
   */
  private record Asked(String type, List<SelectionSet> sets, @Nullable Place place) {}

  /** Where a selection stands in the answer: in which part of it, below which response keys. */
  private record Place(DeferGroup group, List<String> path) {

    Place below(String key) {
      var longer = new ArrayList<>(path);
      longer.add(key);
      return new Place(group, List.copyOf(longer));
    }
  }

  /** A deferred fragment, by the object types it is about. */
  private record Later(@Nullable String label, Map<String, List<SelectionSet>> sets) {}

  /**
   * @param conditions what the directives come to
   * @param requirement whether the selections are field sets of the schema, of whose abstract types
   *     the type name is always wanted
   * @param withholding what is shown as null instead of being asked
   */
  public Normaliser(
      FederationGraph graph,
      Map<String, FragmentDefinition> fragments,
      Conditions conditions,
      boolean requirement,
      Withholding withholding,
      Budget budget) {
    this.graph = graph;
    this.gathering = new FieldGathering(graph, fragments, conditions);
    this.requirement = requirement;
    this.withholding = withholding;
    this.budget = budget;
  }

  public Selection normalise(String type, List<SelectionSet> sets) {
    return normalise(type, sets, top);
  }

  private Selection normalise(String type, List<SelectionSet> sets, Place place) {
    var asked = new Asked(type, sets, gathering.defers(sets) ? place : null);
    var before = known.get(asked);
    if (before != null) {
      return before;
    }
    var selection = spread(type, object -> sets, place);
    known.put(asked, selection);
    return selection;
  }

  /** The deferred fragments of all that was normalised, by their ids. */
  public List<DeferGroup> groups() {
    return groups;
  }

  private Selection spread(String type, Function<String, List<SelectionSet>> sets, Place place) {
    var info = graph.supergraph().composite(type);
    if (info == null) {
      throw new IllegalStateException("Type " + type + " has no selections");
    }
    var byType = new LinkedHashMap<String, List<FieldNode>>();
    var later = new LinkedHashMap<Node<?>, Later>();
    for (var object : info.possible()) {
      byType.put(object, collect(object, sets.apply(object), place, later));
    }
    boolean asks =
        requirement
            || info.possible().stream().anyMatch(this::hidden)
            || byType.values().stream()
                .flatMap(List::stream)
                .anyMatch(field -> field.name().equals("__typename"));
    if (info.hasInterfaceObjects() || byType.isEmpty()) {
      byType.put(type, collect(type, sets.apply(type), place, later));
    }
    boolean uniform = ByType.uniform(byType);
    return new Selection(
        type,
        info.isAbstract(),
        ByType.asked(byType),
        byType,
        uniform,
        asks,
        deferred(type, later, place),
        Map.of());
  }

  private List<DeferredFragment> deferred(String type, Map<Node<?>, Later> later, Place place) {
    var fragments = new ArrayList<DeferredFragment>();
    for (var one : later.values()) {
      budget.spend(PART);
      var path = String.join(".", place.path());
      var group = place.group().inner(groups.size() + 1, one.label(), path);
      groups.add(group);
      var selection =
          spread(
              type,
              object -> one.sets().getOrDefault(object, List.of()),
              new Place(group, place.path()));
      fragments.add(new DeferredFragment(group, selection));
    }
    return List.copyOf(fragments);
  }

  /** Whether clients may not see objects of this type, so that it must be known where they are. */
  private boolean hidden(String object) {
    return graph.supergraph().apiSchema().getType(object) == null;
  }

  private List<FieldNode> collect(
      String object, List<SelectionSet> sets, Place place, Map<Node<?>, Later> later) {
    var gathered = gathering.gather(object, sets);
    gathered
        .deferred()
        .forEach(
            (fragment, one) ->
                later
                    .computeIfAbsent(
                        fragment,
                        key -> new Later(Conditions.label(one.directive()), new LinkedHashMap<>()))
                    .sets()
                    .put(object, one.sets()));
    var fields = new ArrayList<FieldNode>();
    for (var entry : gathered.fields().entrySet()) {
      budget.spend(1);
      var first = entry.getValue().getFirst();
      if (first.getName().equals("__typename")) {
        fields.add(FieldNode.of(entry.getKey(), "__typename", List.of(), TYPENAME, null));
        continue;
      }
      var node = node(object, entry.getKey(), entry.getValue(), place);
      if (node != null) {
        fields.add(node);
      }
    }
    return fields;
  }

  private @Nullable FieldNode node(String object, String key, List<Field> fields, Place place) {
    var first = fields.getFirst();
    if (first.getName().equals("__schema") || first.getName().equals("__type")) {
      return FieldNode.of(key, first.getName(), first.getArguments(), TYPENAME, null);
    }
    CompositeInfo info = graph.supergraph().composite(object);
    var field = info == null ? null : info.fields().get(first.getName());
    if (field == null) {
      return null;
    }
    var unmet = withholding.unmet(object, fields);
    if (!unmet.isEmpty()) {
      return FieldNode.withheld(first, key, field.type(), unmet);
    }
    var inner = new ArrayList<SelectionSet>();
    for (var one : fields) {
      if (one.getSelectionSet() != null) {
        inner.add(one.getSelectionSet());
      }
    }
    var child = inner.isEmpty() ? null : below(named(field.type()), inner, place, key);
    return FieldNode.of(key, first.getName(), first.getArguments(), field.type(), child);
  }

  private Selection below(String type, List<SelectionSet> sets, Place place, String key) {
    return normalise(type, sets, gathering.defers(sets) ? place.below(key) : place);
  }

  public static String named(Type<?> type) {
    return switch (type) {
      case NonNullType nonNull -> named(nonNull.getType());
      case ListType list -> named(list.getType());
      case TypeName name -> name.getName();
      default -> throw new IllegalStateException("Not a type: " + type);
    };
  }
}
