package io.wengao.federation.planning.selection;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import io.wengao.federation.plan.Projection;
import io.wengao.federation.supergraph.Supergraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down what a client sees, from what it asked. */
public final class ProjectionBuilder {

  private final Supergraph supergraph;
  private final Map<Selection, Projection> known = new HashMap<>();
  private final Map<String, Projection.Kind> kinds = new HashMap<>();

  public ProjectionBuilder(Supergraph supergraph) {
    this.supergraph = supergraph;
  }

  public Projection build(Selection selection) {
    var before = known.get(selection);
    if (before != null) {
      return before;
    }
    var byType = new LinkedHashMap<String, List<Projection.Field>>();
    selection
        .shown()
        .forEach(
            (type, fields) -> {
              if (supergraph.apiSchema().getType(type) != null) {
                byType.put(type, fields(fields));
              }
            });
    boolean untold = !selection.needsTypename();
    List<Projection.Field> any = null;
    if (untold && !byType.isEmpty()) {
      any = byType.getOrDefault(selection.type(), byType.values().iterator().next());
    }
    var projection = new Projection(selection.type(), byType, any, deferred(selection));
    known.put(selection, projection);
    return projection;
  }

  private @Nullable List<Projection.Deferred> deferred(Selection selection) {
    return selection.deferred().isEmpty()
        ? null
        : selection.deferred().stream()
            .map(
                one ->
                    new Projection.Deferred(
                        one.group().id(), one.group().label(), build(one.selection())))
            .toList();
  }

  private List<Projection.Field> fields(List<FieldNode> fields) {
    return fields.stream()
        .map(
            field ->
                new Projection.Field(
                    field.shown(),
                    field.key(),
                    kind(field),
                    wrapping(field.type(), false),
                    field.child() == null ? null : build(field.child())))
        .toList();
  }

  private Projection.Kind kind(FieldNode field) {
    if (field.withheld()) {
      return new Projection.Kind.Withheld();
    }
    if (field.name().equals("__typename")) {
      return new Projection.Kind.Typename();
    }
    if (field.child() != null) {
      return new Projection.Kind.Composite();
    }
    return kinds.computeIfAbsent(Normaliser.named(field.type()), this::leaf);
  }

  private Projection.Kind leaf(String type) {
    if (supergraph.apiSchema().getType(type) instanceof GraphQLEnumType known) {
      var values = new LinkedHashSet<String>();
      known.getValues().stream().map(GraphQLEnumValueDefinition::getName).forEach(values::add);
      return new Projection.Kind.Enumeration(type, values);
    }
    return new Projection.Kind.Leaf();
  }

  private static Projection.Wrapping wrapping(Type<?> type, boolean nonNull) {
    return switch (type) {
      case NonNullType inner -> wrapping(inner.getType(), true);
      case ListType list ->
          new Projection.Wrapping.Listed(wrapping(list.getType(), false), nonNull);
      case TypeName name -> new Projection.Wrapping.Named(name.getName(), nonNull);
      default -> throw new IllegalStateException("Not a type: " + type);
    };
  }
}
