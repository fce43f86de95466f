package io.wengao.federation.fuzz;

import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything an operation may have to know: its own fields, and those of keys and requirements. */
final class Wanted {

  private static final int MOST = 3_000;

  /** How far from the client's own fields those of keys of keys are looked at. */
  private static final int FARTHEST = 2;

  /** More than is looked at. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch() {
      super("too much", null, false, false);
    }
  }

  /** Objects of one type at one place. */
  static final class Node {
    final String type;
    final int distance;
    final @Nullable Fact above;
    final Map<String, Fact> facts = new LinkedHashMap<>();

    Node(String type, int distance, @Nullable Fact above) {
      this.type = type;
      this.distance = distance;
      this.above = above;
    }

    /** Too far to be looked at: taken as known. */
    boolean far() {
      return distance >= FARTHEST;
    }

    @Nullable Fact fact(Field field) {
      return facts.get(key(field));
    }
  }

  /** One field there, with its arguments; whatever the client calls it. */
  static final class Fact {
    final int id;
    final String field;
    final Map<String, Node> below = new LinkedHashMap<>();
    boolean client;

    Fact(int id, String field) {
      this.id = id;
      this.field = field;
    }
  }

  private final GraphQLSchema schema;
  private final List<Offer> offers;
  private final Map<String, Object> variables;
  private final Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
  final List<Node> nodes = new ArrayList<>();
  final List<Fact> facts = new ArrayList<>();

  Wanted(GraphQLSchema schema, List<Offer> offers, RandomOperation.Operation asked) {
    this.schema = schema;
    this.offers = offers;
    Document document = graphql.parser.Parser.parse(asked.text());
    var operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
    this.variables = new LinkedHashMap<>();
    operation
        .getVariableDefinitions()
        .forEach(
            one -> {
              if (one.getDefaultValue() instanceof graphql.language.BooleanValue flag) {
                variables.put(one.getName(), flag.isValue());
              }
            });
    variables.putAll(asked.variables());
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    var root = node("Query", 0, null);
    add(root, operation.getSelectionSet(), 0, true);
    for (int i = 1; i < nodes.size(); i++) {
      complete(nodes.get(i));
    }
  }

  Node root() {
    return nodes.getFirst();
  }

  private Node node(String type, int distance, @Nullable Fact above) {
    if (nodes.size() > MOST) {
      throw new TooMuch();
    }
    var node = new Node(type, distance, above);
    nodes.add(node);
    return node;
  }

  /** Adds what keys and requirements read of these objects. */
  private void complete(Node node) {
    if (node.far()) {
      return;
    }
    for (var offer : offers) {
      offer.keys(node.type).forEach(key -> add(node, key, node.distance + 1, false));
    }
    int before;
    do {
      before = node.facts.size();
      for (var fact : List.copyOf(node.facts.values())) {
        for (var offer : offers) {
          var requires = offer.fields(node.type, fact.field, "requires");
          if (requires != null) {
            add(node, requires, node.distance + 1, false);
          }
        }
      }
    } while (node.facts.size() > before);
  }

  private void add(Node node, SelectionSet set, int distance, boolean client) {
    for (Selection<?> one : set.getSelections()) {
      if (one instanceof DirectivesContainer<?> directives && !included(directives)) {
        continue;
      }
      switch (one) {
        case Field field -> field(node, field, distance, client);
        case InlineFragment fragment -> {
          var condition = fragment.getTypeCondition();
          if (condition == null || objects(condition.getName()).contains(node.type)) {
            add(node, fragment.getSelectionSet(), distance, client);
          }
        }
        case FragmentSpread spread -> {
          var fragment = fragments.get(spread.getName());
          if (fragment != null
              && objects(fragment.getTypeCondition().getName()).contains(node.type)) {
            add(node, fragment.getSelectionSet(), distance, client);
          }
        }
        default -> throw new IllegalArgumentException("Not a selection: " + one);
      }
    }
  }

  private void field(Node node, Field field, int distance, boolean client) {
    if (field.getName().startsWith("__")) {
      return;
    }
    var fact = node.facts.get(key(field));
    if (fact == null) {
      fact = new Fact(facts.size(), field.getName());
      facts.add(fact);
      node.facts.put(key(field), fact);
    }
    fact.client |= client;
    if (field.getSelectionSet() == null) {
      return;
    }
    var owner = (GraphQLFieldsContainer) schema.getType(node.type);
    var definition = owner == null ? null : owner.getFieldDefinition(field.getName());
    if (definition == null) {
      // Hidden from clients: taken as a leaf.
      return;
    }
    var target = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType());
    for (var type : objects(target.getName())) {
      var below = fact.below.get(type);
      if (below == null) {
        below = node(type, distance, fact);
        fact.below.put(type, below);
      }
      add(below, field.getSelectionSet(), distance, client);
    }
  }

  private static String key(Field field) {
    var arguments = new ArrayList<String>();
    field.getArguments().forEach(one -> arguments.add(AstPrinter.printAstCompact(one)));
    return field.getName() + arguments;
  }

  private boolean included(DirectivesContainer<?> on) {
    for (Directive directive : on.getDirectives()) {
      var argument = directive.getArgument("if");
      var value = argument == null ? null : argument.getValue();
      boolean flag =
          value instanceof VariableReference variable
              ? Boolean.TRUE.equals(variables.get(variable.getName()))
              : value instanceof graphql.language.BooleanValue literal && literal.isValue();
      if (flag == directive.getName().equals("skip")) {
        return false;
      }
    }
    return true;
  }

  private List<String> objects(String name) {
    return switch (schema.getType(name)) {
      case GraphQLInterfaceType one ->
          schema.getImplementations(one).stream().map(GraphQLObjectType::getName).toList();
      case GraphQLUnionType one -> one.getTypes().stream().map(GraphQLNamedType::getName).toList();
      case GraphQLObjectType one -> List.of(one.getName());
      case null, default -> List.of();
    };
  }
}
