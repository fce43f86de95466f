package io.wengao.federation.cost;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.wengao.federation.operation.GraphqlError;
import io.wengao.federation.supergraph.CostRules;
import org.jspecify.annotations.Nullable;

/**
 * What operations cost against one supergraph: every object that can come back counts its weight, 1
 * unless {@code @cost} says otherwise; scalars and enums count what {@code @cost} says of them,
 * else nothing. A list counts as often as it is long at most ({@link ListSizes}). Of an abstract
 * type the dearest object counts. What {@code @skip} and {@code @include} may leave out counts, and
 * so does what is deferred; introspection does not. A subscription costs what one event does.
 */
public final class CostModel {

  private final GraphQLSchema schema;
  private final CostRules rules;
  private final ListSizes sizes;
  private final long limit;
  private final long budget;

  /**
   * @param limit how many objects an operation may ask for
   * @param assumedListSize how long a list is of which nothing is said
   * @param budget how many fields, each for each type it can be of, may be looked at
   */
  public CostModel(
      GraphQLSchema schema, CostRules rules, long limit, int assumedListSize, long budget) {
    this.schema = schema;
    this.rules = rules;
    this.sizes = new ListSizes(assumedListSize);
    this.limit = limit;
    this.budget = budget;
  }

  /** What came of looking at an operation. */
  public sealed interface Result {
    record Known(OperationCost cost) implements Result {}

    /** Looking at it takes too long. */
    record TooComplex(GraphqlError error) implements Result {}
  }

  /**
   * @param document valid, with the operation in it
   */
  public Result of(Document document, OperationDefinition operation) {
    var root = root(operation.getOperation());
    if (root == null) {
      throw new IllegalArgumentException("no type for a " + operation.getOperation());
    }
    var walk = new OperationWalk(schema, rules, sizes, document, operation, budget);
    int last = walk.root(operation.getSelectionSet(), root);
    return walk.isSpent()
        ? new Result.TooComplex(
            GraphqlError.limit("planning-budget", budget, "The operation is too complex to plan"))
        : new Result.Known(new OperationCost(limit, walk.steps().upTo(last), walk.requirements()));
  }

  private @Nullable GraphQLObjectType root(OperationDefinition.Operation kind) {
    return switch (kind) {
      case QUERY -> schema.getQueryType();
      case MUTATION -> schema.getMutationType();
      case SUBSCRIPTION -> schema.getSubscriptionType();
    };
  }
}
