package io.wengao.federation.cost;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import io.wengao.federation.cost.ListSizes.Said;
import io.wengao.federation.supergraph.CostRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way through an operation. Fields of one response key are merged as execution merges them;
 * what the same selections cost on the same type is worked out once.
 */
final class OperationWalk {

  private final GraphQLSchema schema;
  private final CostRules rules;
  private final ListSizes sizes;
  private final Gathering gathering;
  private final OperationDefinition operation;
  private final Steps steps = new Steps();
  private final Map<Place, Integer> known = new HashMap<>();
  private final Set<Requirement> requirements = new LinkedHashSet<>();
  private long left;

  /**
   * @param above what the field above says of the lists here
   * @param weighed whether the object's own weight counts
   */
  private record Place(List<SelectionSet> sets, String type, Said above, boolean weighed) {}

  OperationWalk(
      GraphQLSchema schema,
      CostRules rules,
      ListSizes sizes,
      Document document,
      OperationDefinition operation,
      long budget) {
    this.schema = schema;
    this.rules = rules;
    this.sizes = sizes;
    this.gathering = new Gathering(schema, document);
    this.operation = operation;
    this.left = budget;
  }

  Steps steps() {
    return steps;
  }

  List<Requirement> requirements() {
    return List.copyOf(requirements);
  }

  /** Whether the budget did not do, so that the steps say too little. */
  boolean isSpent() {
    return left < 0;
  }

  /** The number of the step that gives the cost of the operation. */
  int root(SelectionSet set, GraphQLObjectType type) {
    return object(new Place(List.of(set), type.getName(), Said.NOTHING, false), type);
  }

  private int composite(Place place, GraphQLCompositeType type) {
    return switch (type) {
      case GraphQLObjectType object -> object(place, object);
      case GraphQLInterfaceType contract -> largest(place, schema.getImplementations(contract));
      case GraphQLUnionType union -> largest(place, union.getTypes());
      default -> steps.fixed(0);
    };
  }

  private int largest(Place place, List<? extends GraphQLNamedType> possible) {
    var before = known.get(place);
    if (before != null) {
      return before;
    }
    var ways = new LinkedHashSet<Integer>();
    for (var type : possible) {
      if (type instanceof GraphQLObjectType object) {
        var there = new Place(place.sets(), object.getName(), place.above(), place.weighed());
        ways.add(object(there, object));
      }
    }
    int number = steps.largest(ways);
    known.put(place, number);
    return number;
  }

  private int object(Place place, GraphQLObjectType type) {
    var before = known.get(place);
    if (before != null) {
      return before;
    }
    var parts = new ArrayList<Integer>();
    var fields = gathering.fields(place.sets(), type);
    left -= gathering.looked();
    for (var same : fields) {
      if (left >= 0) {
        parts.add(field(same, type, place.above()));
      }
    }
    long own = place.weighed() ? rules.types().getOrDefault(type.getName(), 1L) : 0;
    int number = steps.sum(own, parts);
    known.put(place, number);
    return number;
  }

  private int field(List<Field> same, GraphQLObjectType parent, Said above) {
    var field = same.getFirst();
    if (field.getName().startsWith("__")) {
      return steps.fixed(0);
    }
    var definition = Introspection.getFieldDefinition(schema, parent, field.getName());
    var rule = rules.field(parent.getName(), field.getName());
    require(field, definition, parent, rule.listSize());
    var said = sizes.said(field, definition, rule.listSize(), operation);
    int cost = instance(same, definition, rule.weight(), said);
    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(definition.getType());
    boolean outermost = true;
    while (GraphQLTypeUtil.isList(type)) {
      var size = outermost ? sizes.size(said, above, field.getName()) : sizes.assumed();
      cost = steps.times(size, cost);
      type = GraphQLTypeUtil.unwrapNonNull(GraphQLTypeUtil.unwrapOne(type));
      outermost = false;
    }
    long arguments = 0;
    for (var argument : field.getArguments()) {
      arguments = Amount.plus(arguments, rule.arguments().getOrDefault(argument.getName(), 0L));
    }
    return arguments == 0 ? cost : steps.sum(arguments, List.of(cost));
  }

  /** What one object, or scalar, of the field costs. */
  private int instance(
      List<Field> same, GraphQLFieldDefinition definition, @Nullable Long weight, Said said) {
    if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type) {
      var sets = new LinkedHashSet<SelectionSet>();
      same.forEach(one -> sets.add(one.getSelectionSet()));
      var inside = said.fields().isEmpty() ? Said.NOTHING : said;
      var place = new Place(List.copyOf(sets), type.getName(), inside, weight == null);
      int cost = composite(place, type);
      return weight == null ? cost : steps.sum(weight, List.of(cost));
    }
    var type = GraphQLTypeUtil.unwrapAll(definition.getType());
    return steps.fixed(weight == null ? rules.types().getOrDefault(type.getName(), 0L) : weight);
  }

  private void require(
      Field field,
      GraphQLFieldDefinition definition,
      GraphQLObjectType parent,
      CostRules.@Nullable ListSize rule) {
    if (rule != null
        && rule.requireOneSlicingArgument()
        && !rule.slicingArguments().isEmpty()
        // What clients do not see they cannot give.
        && rule.slicingArguments().stream().allMatch(it -> definition.getArgument(it) != null)) {
      requirements.add(
          new Requirement(
              parent.getName() + "." + field.getName(),
              rule.slicingArguments(),
              sizes.slices(field, definition, rule.slicingArguments(), operation)));
    }
  }
}
