package io.wengao.federation.operation;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks a request's variables against an operation's definitions. */
public final class VariableCheck {

  private final GraphQLSchema schema;

  public VariableCheck(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** What is wrong with them; empty if they fit. */
  public List<GraphqlError> check(OperationDefinition operation, Map<String, Object> variables) {
    if (operation.getVariableDefinitions().isEmpty()) {
      return List.of();
    }
    try {
      ValuesResolver.coerceVariableValues(
          schema,
          operation.getVariableDefinitions(),
          RawVariables.of(variables),
          GraphQLContext.getDefault(),
          Locale.ENGLISH);
      return List.of();
    } catch (GraphQLException e) {
      var message = e.getMessage() == null ? "A variable does not fit its type" : e.getMessage();
      var locations =
          e instanceof GraphQLError error && error.getLocations() != null
              ? error.getLocations().stream()
                  .map(place -> new GraphqlError.Location(place.getLine(), place.getColumn()))
                  .toList()
              : List.<GraphqlError.Location>of();
      return List.of(GraphqlError.at("BAD_USER_INPUT", message, locations));
    }
  }
}
