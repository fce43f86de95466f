package io.wengao.federation.cost;

import graphql.Scalars;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.InputValueWithState;
import io.wengao.federation.supergraph.CostRules;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long lists can be: as {@code @listSize} says; without one, as an Int argument {@code first},
 * {@code last} or {@code limit} says, of the field itself or, where it returns one object, of that
 * object's lists {@code edges}, {@code nodes} and {@code items}; else as is assumed of all.
 */
final class ListSizes {

  private static final List<String> USUAL_ARGUMENTS = List.of("first", "last", "limit");
  private static final Set<String> USUAL_FIELDS = Set.of("edges", "nodes", "items");

  private final Size assumed;

  ListSizes(int assumed) {
    this.assumed = new Size.Fixed(assumed);
  }

  /**
   * What a field says of its lists.
   *
   * @param slices numbers given
   * @param unsliced where none is
   * @param fields of the object it returns, to which this belongs; empty: to the field itself
   */
  record Said(List<Slice> slices, @Nullable Size unsliced, Set<String> fields) {

    static final Said NOTHING = new Said(List.of(), null, Set.of());

    boolean isNothing() {
      return slices.isEmpty() && unsliced == null;
    }
  }

  /** A list of which nothing is said. */
  Size assumed() {
    return assumed;
  }

  /** How long the list is that is meant; {@code above} is what the field above it says. */
  Size size(Said own, Said above, String field) {
    var inherited = above.fields().contains(field) ? size(above) : null;
    if (!own.fields().isEmpty()) {
      return inherited == null ? assumed : inherited;
    }
    var otherwise = own.unsliced() == null ? assumed : own.unsliced();
    return Size.of(own.slices(), inherited == null ? otherwise : inherited);
  }

  private Size size(Said said) {
    return Size.of(said.slices(), said.unsliced() == null ? assumed : said.unsliced());
  }

  Said said(
      Field field,
      GraphQLFieldDefinition definition,
      CostRules.@Nullable ListSize rule,
      OperationDefinition operation) {
    boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
    var names = arguments(rule);
    var slices = slices(field, definition, names, operation);
    var unsliced =
        rule == null || rule.assumedSize() == null ? null : new Size.Fixed(rule.assumedSize());
    if (rule != null && !rule.sizedFields().isEmpty()) {
      return new Said(slices, unsliced, Set.copyOf(rule.sizedFields()));
    }
    var said = new Said(slices, unsliced, list ? Set.of() : USUAL_FIELDS);
    return said.isNothing() ? Said.NOTHING : said;
  }

  private static List<String> arguments(CostRules.@Nullable ListSize rule) {
    if (rule == null || (rule.slicingArguments().isEmpty() && rule.assumedSize() == null)) {
      return USUAL_ARGUMENTS;
    }
    return rule.slicingArguments();
  }

  List<Slice> slices(
      Field field,
      GraphQLFieldDefinition definition,
      List<String> names,
      OperationDefinition operation) {
    var slices = new ArrayList<Slice>();
    for (var name : names) {
      var argument = definition.getArgument(name);
      if (argument != null && isInt(argument)) {
        var slice = slice(field, argument, operation);
        if (slice != null) {
          slices.add(slice);
        }
      }
    }
    return slices;
  }

  private static boolean isInt(GraphQLArgument argument) {
    return GraphQLTypeUtil.unwrapNonNull(argument.getType()) == Scalars.GraphQLInt;
  }

  private static @Nullable Slice slice(
      Field field, GraphQLArgument argument, OperationDefinition operation) {
    var byDefault = number(argument.getArgumentDefaultValue());
    for (var given : field.getArguments()) {
      if (given.getName().equals(argument.getName())) {
        return switch (given.getValue()) {
          case VariableReference variable ->
              new Slice(
                  variable.getName(), leftOut(variable.getName(), operation, byDefault), false);
          case IntValue number -> new Slice(null, bounded(number.getValue()), false);
          default -> null;
        };
      }
    }
    return byDefault == null ? null : new Slice(null, byDefault, true);
  }

  /** What holds where the variable is left out: its own default, else the argument's. */
  private static @Nullable Long leftOut(
      String variable, OperationDefinition operation, @Nullable Long byDefault) {
    for (var definition : operation.getVariableDefinitions()) {
      if (definition.getName().equals(variable) && definition.getDefaultValue() != null) {
        return number(definition.getDefaultValue());
      }
    }
    return byDefault;
  }

  private static @Nullable Long number(InputValueWithState value) {
    return value.isLiteral() && value.getValue() instanceof Value<?> literal
        ? number(literal)
        : null;
  }

  private static @Nullable Long number(Value<?> literal) {
    return literal instanceof IntValue number ? bounded(number.getValue()) : null;
  }

  private static long bounded(BigInteger number) {
    return number
        .max(BigInteger.valueOf(-1))
        .min(BigInteger.valueOf(Integer.MAX_VALUE))
        .longValue();
  }
}
