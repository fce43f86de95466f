import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;

/** {@code _Any}: a representation as it came; gateways send them as variables. */
final class AnyScalar {
  static final GraphQLScalarType ANY =
      GraphQLScalarType.newScalar().name("_Any").coercing(new AsItCame()).build();

  private AnyScalar() {}

  private static final class AsItCame implements Coercing<Object, Object> {
    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      return input;
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      throw new CoercingParseLiteralException("Send representations as a variable.");
    }
  }
}
