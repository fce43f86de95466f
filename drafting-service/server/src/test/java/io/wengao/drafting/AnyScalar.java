package io.wengao.drafting;

import graphql.language.StringValue;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.TypeResolver;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;

/** Makes a schema executable whose scalars, interfaces and unions nobody asks for. */
final class AnyScalar implements WiringFactory {
  @Override
  public boolean providesScalar(ScalarWiringEnvironment environment) {
    return !ScalarInfo.isGraphqlSpecifiedScalar(environment.getScalarTypeDefinition().getName());
  }

  @Override
  public GraphQLScalarType getScalar(ScalarWiringEnvironment environment) {
    String name = environment.getScalarTypeDefinition().getName();
    return GraphQLScalarType.newScalar().name(name).coercing(new AsIs()).build();
  }

  @Override
  public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
    return true;
  }

  @Override
  public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
    return call -> null;
  }

  @Override
  public boolean providesTypeResolver(UnionWiringEnvironment environment) {
    return true;
  }

  @Override
  public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
    return call -> null;
  }

  private static final class AsIs implements Coercing<Object, Object> {
    @Override
    public Object serialize(Object value, graphql.GraphQLContext context, java.util.Locale locale) {
      return value;
    }

    @Override
    public Object parseValue(
        Object value, graphql.GraphQLContext context, java.util.Locale locale) {
      return value;
    }

    @Override
    public Object parseLiteral(
        graphql.language.Value<?> value,
        graphql.execution.CoercedVariables variables,
        graphql.GraphQLContext context,
        java.util.Locale locale) {
      return value instanceof StringValue text ? text.getValue() : value.toString();
    }
  }
}
