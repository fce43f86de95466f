package io.wengao.federation.supergraph;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLScalarType;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.Locale;

/**
 * Makes the API schema complete for validation and introspection. Nothing is ever resolved by it;
 * custom scalars take any value, as only subgraphs know what they accept.
 */
final class ApiWiring implements WiringFactory {

  private static final Coercing<Object, Object> ANY =
      new Coercing<>() {
        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
          return value;
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
          return input;
        }

        @Override
        public Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
          return input;
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
          return input instanceof Value<?> literal
              ? literal
              : new graphql.language.StringValue(String.valueOf(input));
        }
      };

  @Override
  public boolean providesScalar(ScalarWiringEnvironment environment) {
    return !ScalarInfo.isGraphqlSpecifiedScalar(environment.getScalarTypeDefinition().getName());
  }

  @Override
  public GraphQLScalarType getScalar(ScalarWiringEnvironment environment) {
    var definition = environment.getScalarTypeDefinition();
    return GraphQLScalarType.newScalar()
        .name(definition.getName())
        .description(
            definition.getDescription() == null ? null : definition.getDescription().getContent())
        .definition(definition)
        .coercing(ANY)
        .build();
  }

  @Override
  public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
    return true;
  }

  @Override
  public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
    return unused -> null;
  }

  @Override
  public boolean providesTypeResolver(UnionWiringEnvironment environment) {
    return true;
  }

  @Override
  public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
    return unused -> null;
  }

  @Override
  public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment environment) {
    return unused -> null;
  }
}
