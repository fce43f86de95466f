package io.wengao.federation.supergraph;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The scalar {@code ID} as the specification has it: a string or a whole number, and nothing else
 * (graphql-java's own takes lists and objects for their text).
 */
final class IdScalar implements Coercing<Object, Object> {
  private final Coercing<?, ?> lenient = Scalars.GraphQLID.getCoercing();

  static GraphQLScalarType create() {
    return GraphQLScalarType.newScalar(Scalars.GraphQLID).coercing(new IdScalar()).build();
  }

  @Override
  public Object parseValue(Object input, GraphQLContext context, Locale locale) {
    return switch (input) {
      case String text -> text;
      case Integer number -> number.toString();
      case Long number -> number.toString();
      case BigInteger number -> number.toString();
      default ->
          throw new CoercingParseValueException(
              "Expected an ID, which is a string or a whole number, but it was " + kind(input));
    };
  }

  private static String kind(Object input) {
    return switch (input) {
      case List<?> list -> "a list";
      case Map<?, ?> map -> "an object";
      case Boolean value -> "a boolean";
      default -> "another value";
    };
  }

  @Override
  public Object parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    var id = lenient.parseLiteral(input, variables, context, locale);
    return Objects.requireNonNull(id);
  }

  @Override
  public Object serialize(Object value, GraphQLContext context, Locale locale) {
    var id = lenient.serialize(value, context, locale);
    return Objects.requireNonNull(id);
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return lenient.valueToLiteral(input, context, locale);
  }
}
