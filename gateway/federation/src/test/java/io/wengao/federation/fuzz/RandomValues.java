package io.wengao.federation.fuzz;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Arguments and the variables they use. */
final class RandomValues {

  private final Random random;
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, Object> variables = new LinkedHashMap<>();

  RandomValues(Random random) {
    this.random = random;
  }

  Map<String, Object> variables() {
    return variables;
  }

  /** {@code ($v0: Int)}; empty without variables. */
  String definitions() {
    var texts = new ArrayList<String>();
    types.forEach((name, type) -> texts.add("$" + name + ": " + type));
    return texts.isEmpty() ? "" : "(" + String.join(", ", texts) + ")";
  }

  /** A variable for {@code @skip} or {@code @include}; there are at most three. */
  String condition() {
    var name = "c" + random.nextInt(3);
    if (types.putIfAbsent(name, "Boolean!" + (random.nextBoolean() ? "" : " = true")) == null
        && (!types.get(name).endsWith("true") || random.nextBoolean())) {
      variables.put(name, random.nextBoolean());
    }
    return "$" + name;
  }

  String value(GraphQLType type) {
    if (random.nextInt(4) > 0) {
      return literal(type, true);
    }
    var name = "v" + types.size();
    var text = GraphQLTypeUtil.simplePrint(type);
    boolean optional = !text.endsWith("!");
    if (optional && random.nextInt(4) == 0) {
      types.put(name, text + (random.nextBoolean() ? "" : " = " + literal(type, false)));
      return "$" + name;
    }
    types.put(name, text);
    variables.put(name, plain(type));
    return "$" + name;
  }

  private String literal(GraphQLType type, boolean mayUseVariables) {
    if (GraphQLTypeUtil.isNonNull(type)) {
      return literal(GraphQLTypeUtil.unwrapOne(type), mayUseVariables);
    }
    if (GraphQLTypeUtil.isList(type)) {
      var inner = GraphQLTypeUtil.unwrapOne(type);
      return "[" + literal(inner, false) + ", " + nested(inner, mayUseVariables) + "]";
    }
    return switch (type) {
      case GraphQLEnumType values -> any(values);
      case GraphQLInputObjectType input -> {
        var texts = new ArrayList<String>();
        for (var field : input.getFieldDefinitions()) {
          if (needed(field) || random.nextBoolean()) {
            texts.add(field.getName() + ": " + nested(field.getType(), mayUseVariables));
          }
        }
        yield "{" + String.join(", ", texts) + "}";
      }
      default -> scalar(GraphQLTypeUtil.simplePrint(type));
    };
  }

  private String any(GraphQLEnumType type) {
    var values = type.getValues();
    return values.get(random.nextInt(values.size())).getName();
  }

  private static boolean needed(GraphQLInputObjectField field) {
    return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
  }

  private String nested(GraphQLType type, boolean mayUseVariables) {
    return mayUseVariables ? value(type) : literal(type, false);
  }

  private String scalar(String type) {
    return switch (type) {
      case "Int" -> "" + random.nextInt(4);
      case Model.SCALAR -> random.nextBoolean() ? "{k: [1, \"x\"]}" : "7";
      case "Boolean" -> "" + random.nextBoolean();
      default -> "\"v" + random.nextInt(3) + " \\\"}\"";
    };
  }

  private Object plain(GraphQLType type) {
    if (GraphQLTypeUtil.isNonNull(type)) {
      return plain(GraphQLTypeUtil.unwrapOne(type));
    }
    if (GraphQLTypeUtil.isList(type)) {
      return List.of(plain(GraphQLTypeUtil.unwrapOne(type)));
    }
    return switch (type) {
      case GraphQLEnumType values -> any(values);
      case GraphQLInputObjectType input -> {
        var fields = new LinkedHashMap<String, Object>();
        for (var field : input.getFieldDefinitions()) {
          if (needed(field) || random.nextInt(3) == 0) {
            fields.put(field.getName(), plain(field.getType()));
          }
        }
        yield fields;
      }
      default ->
          switch (GraphQLTypeUtil.simplePrint(type)) {
            case "Int" -> random.nextInt(4);
            case "Boolean" -> random.nextBoolean();
            case Model.SCALAR -> random.nextBoolean() ? Map.of("k", List.of(1, "x")) : 7;
            default -> "w" + random.nextInt(3);
          };
    };
  }
}
