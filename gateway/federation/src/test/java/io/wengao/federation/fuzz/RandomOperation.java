package io.wengao.federation.fuzz;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** A random operation for a schema; usually valid. The same seed gives the same text. */
final class RandomOperation {

  /**
   * @param variables values, some left out
   */
  record Operation(String text, Map<String, Object> variables) {}

  private static final int DEEPEST = 4;

  private final GraphQLSchema schema;
  private final Random random;
  private final RandomValues values;
  private final boolean aliasAlways;
  private final List<String> fragments = new ArrayList<>();
  private final Map<String, List<String>> fragmentsOn = new LinkedHashMap<>();
  private final boolean collides;
  private int aliases;
  private int left;

  /**
   * @param aliasAlways whether no response key may be used twice, which is always valid
   */
  RandomOperation(GraphQLSchema schema, long seed, boolean aliasAlways) {
    this.schema = schema;
    this.random = new Random(seed);
    this.values = new RandomValues(random);
    this.aliasAlways = aliasAlways;
    this.collides = random.nextInt(4) == 0;
    this.left = 10 + random.nextInt(60);
  }

  Operation operation() {
    var mutation = schema.getMutationType();
    boolean mutates = mutation != null && random.nextInt(8) == 0;
    var root = mutation != null && mutates ? mutation : schema.getQueryType();
    var body = selection(root, 0);
    var text =
        (mutates ? "mutation" : "query")
            + " Random"
            + values.definitions()
            + " "
            + body
            + (fragments.isEmpty() ? "" : "\n" + String.join("\n", fragments));
    return new Operation(text, values.variables());
  }

  private String selection(GraphQLNamedOutputType type, int depth) {
    var parts = new ArrayList<String>();
    if (random.nextInt(4) == 0) {
      parts.add((random.nextBoolean() ? "" : alias() + ": ") + "__typename" + condition());
    }
    if (type instanceof GraphQLFieldsContainer container) {
      addFields(container, depth, parts);
    }
    boolean abstractType = !(type instanceof GraphQLObjectType);
    for (var other : overlapping(type)) {
      if (depth > 0 && left > 0 && random.nextInt(abstractType ? 2 : 14) == 0) {
        parts.add(fragment(other, depth));
      }
    }
    if (parts.isEmpty()) {
      parts.add("__typename");
    }
    return "{ " + String.join(" ", parts) + " }";
  }

  private String fragment(GraphQLNamedOutputType type, int depth) {
    if (random.nextInt(3) > 0) {
      var on = " on " + type.getName();
      return "..." + on + condition() + " " + selection(type, depth);
    }
    var known = fragmentsOn.computeIfAbsent(type.getName(), name -> new ArrayList<>());
    if (known.isEmpty() || random.nextBoolean()) {
      var body = selection(type, depth);
      var name = "F" + fragments.size();
      fragments.add("fragment " + name + " on " + type.getName() + " " + body);
      known.add(name);
      return "..." + name + condition();
    }
    return "..." + known.get(random.nextInt(known.size())) + condition();
  }

  private void addFields(GraphQLFieldsContainer container, int depth, List<String> parts) {
    var fields = new ArrayList<>(container.getFieldDefinitions());
    java.util.Collections.shuffle(fields, random);
    int tries = 1 + random.nextInt(fields.size() + 1);
    for (int i = 0; i < tries && left > 0; i++) {
      var field = fields.get(random.nextInt(fields.size()));
      if (depth < DEEPEST || leaf(field)) {
        left--;
        parts.add(field(field, depth));
      }
    }
  }

  private String field(GraphQLFieldDefinition field, int depth) {
    // The same few names everywhere: often not valid, but then asked for again.
    boolean colliding = !aliasAlways && collides && random.nextInt(6) == 0;
    boolean aliased = aliasAlways || random.nextInt(field.getArguments().isEmpty() ? 6 : 2) == 0;
    var alias = colliding ? "k" + random.nextInt(3) + ": " : aliased ? alias() + ": " : "";
    var text = alias + field.getName() + arguments(field) + condition();
    return leaf(field)
        ? text
        : text
            + " "
            + selection(
                (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType()), depth + 1);
  }

  private String alias() {
    return "a" + aliases++;
  }

  private String condition() {
    if (random.nextInt(14) > 0) {
      return "";
    }
    var value = random.nextInt(4) == 0 ? "" + random.nextBoolean() : values.condition();
    return (random.nextBoolean() ? " @include(if: " : " @skip(if: ") + value + ")";
  }

  private String arguments(GraphQLFieldDefinition field) {
    var texts = new ArrayList<String>();
    for (GraphQLArgument argument : field.getArguments()) {
      boolean needed = GraphQLTypeUtil.isNonNull(argument.getType());
      if (needed || random.nextInt(3) > 0) {
        texts.add(argument.getName() + ": " + values.value(argument.getType()));
      }
    }
    return texts.isEmpty() ? "" : "(" + String.join(", ", texts) + ")";
  }

  /** The types a fragment may name inside a selection on this one. */
  private List<GraphQLNamedOutputType> overlapping(GraphQLNamedOutputType type) {
    var own = objects(type).toList();
    var found = new ArrayList<GraphQLNamedOutputType>();
    for (GraphQLNamedType other : schema.getAllTypesAsList()) {
      boolean composite =
          !other.getName().startsWith("__")
              && (other instanceof GraphQLFieldsContainer || other instanceof GraphQLUnionType);
      if (composite && objects((GraphQLNamedOutputType) other).anyMatch(own::contains)) {
        found.add((GraphQLNamedOutputType) other);
      }
    }
    return found;
  }

  private Stream<GraphQLObjectType> objects(GraphQLNamedOutputType type) {
    return switch (type) {
      case GraphQLInterfaceType one -> schema.getImplementations(one).stream();
      case GraphQLUnionType one -> one.getTypes().stream().map(GraphQLObjectType.class::cast);
      case GraphQLObjectType one -> Stream.of(one);
      default -> Stream.of();
    };
  }

  private static boolean leaf(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
  }
}
