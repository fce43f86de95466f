package io.wengao.gateway.mock;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.util.LinkedHashMap;
import java.util.Locale;

/** {@code _Any}: an entity's representation. */
final class AnyScalar implements Coercing<Object, Object> {
  static GraphQLScalarType create() {
    return GraphQLScalarType.newScalar().name("_Any").coercing(new AnyScalar()).build();
  }

  @Override
  public Object parseValue(Object input, GraphQLContext context, Locale locale) {
    return input;
  }

  @Override
  public Object parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    var map = new LinkedHashMap<String, Object>();
    ((ObjectValue) input)
        .getObjectFields()
        .forEach(it -> map.put(it.getName(), ((StringValue) it.getValue()).getValue()));
    return map;
  }

  @Override
  public Object serialize(Object result, GraphQLContext context, Locale locale) {
    return result;
  }
}
