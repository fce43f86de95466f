package io.wengao.federation.fuzz;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A random operation that is valid for a schema. The same seed gives the same text. */
final class RandomOperation {

  private static final int DEEPEST = 3;

  private final GraphQLSchema schema;
  private final Random random;
  private int aliases;

  RandomOperation(GraphQLSchema schema, long seed) {
    this.schema = schema;
    this.random = new Random(seed);
  }

  String query() {
    return "query Random " + selection(schema.getQueryType(), 0, new HashSet<>());
  }

  private String selection(GraphQLNamedOutputType type, int depth, Set<String> keys) {
    var parts = new ArrayList<String>();
    if (random.nextInt(4) == 0) {
      parts.add(random.nextBoolean() ? "__typename" : alias() + ": __typename");
    }
    if (type instanceof GraphQLFieldsContainer container) {
      addFields(container, depth, keys, parts);
    }
    if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
      for (var object : objects(type)) {
        if (random.nextInt(3) > 0) {
          parts.add("... on " + object.getName() + " " + selection(object, depth, keys));
        }
      }
    } else if (random.nextInt(8) == 0 && depth > 0) {
      parts.add("... " + selection(type, depth, keys));
    }
    if (parts.isEmpty()) {
      parts.add("__typename");
    }
    return "{ " + String.join(" ", parts) + " }";
  }

  private void addFields(
      GraphQLFieldsContainer container, int depth, Set<String> keys, List<String> parts) {
    for (var field : container.getFieldDefinitions()) {
      boolean leaf = leaf(field);
      int tries = depth >= DEEPEST && !leaf ? 0 : random.nextInt(3);
      for (int i = 0; i < tries; i++) {
        parts.add(field(field, depth, keys));
      }
    }
  }

  private String field(GraphQLFieldDefinition field, int depth, Set<String> keys) {
    boolean plain = field.getArguments().isEmpty() && random.nextInt(4) > 0;
    var text =
        plain && keys.add(field.getName()) ? field.getName() : alias() + ": " + field.getName();
    text += arguments(field);
    if (random.nextInt(12) == 0) {
      text += random.nextBoolean() ? " @include(if: true)" : " @skip(if: true)";
    }
    return leaf(field)
        ? text
        : text
            + " "
            + selection(
                (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType()),
                depth + 1,
                new HashSet<>());
  }

  private String alias() {
    return "a" + aliases++;
  }

  private String arguments(GraphQLFieldDefinition field) {
    var texts = new ArrayList<String>();
    for (GraphQLArgument argument : field.getArguments()) {
      var type = GraphQLTypeUtil.unwrapAll(argument.getType());
      var value =
          switch (type.getName()) {
            case "Int" -> String.valueOf(random.nextInt(3));
            case "Boolean" -> String.valueOf(random.nextBoolean());
            default ->
                type instanceof GraphQLEnumType values
                    ? values.getValues().getFirst().getName()
                    : "\"v" + random.nextInt(3) + "\"";
          };
      texts.add(argument.getName() + ": " + value);
    }
    return texts.isEmpty() ? "" : "(" + String.join(", ", texts) + ")";
  }

  private List<GraphQLObjectType> objects(GraphQLNamedOutputType type) {
    return switch (type) {
      case GraphQLInterfaceType one -> schema.getImplementations(one);
      case GraphQLUnionType one ->
          one.getTypes().stream().map(member -> (GraphQLObjectType) member).toList();
      default -> List.of();
    };
  }

  private static boolean leaf(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
  }
}
