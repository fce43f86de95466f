package io.wengao.federation.planning.selection;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import io.wengao.federation.access.Authorization;
import io.wengao.federation.access.Requirement;
import io.wengao.federation.supergraph.CompositeInfo;
import io.wengao.federation.supergraph.Supergraph;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document asks that not everyone may see. Read off once for a document, so that who asks
 * decides its plan only by which of few requirements they meet.
 */
public final class Guarded {

  private final Supergraph supergraph;
  private final Set<Requirement> requirements = new LinkedHashSet<>();
  private final Map<Field, Set<Requirement>> through = new IdentityHashMap<>();

  private Guarded(Supergraph supergraph) {
    this.supergraph = supergraph;
  }

  /** Of an operation that is valid for the API schema. */
  public static Guarded of(
      Document document, OperationDefinition operation, Supergraph supergraph) {
    var guarded = new Guarded(supergraph);
    if (supergraph.guards().isEmpty()) {
      return guarded;
    }
    guarded.read(root(operation, supergraph), operation.getSelectionSet());
    for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
      guarded.read(fragment.getTypeCondition().getName(), fragment.getSelectionSet());
    }
    return guarded;
  }

  /** Of the document's requirements, those that are not met. */
  public Set<Requirement> unmetBy(Authorization who) {
    if (requirements.isEmpty()) {
      return Set.of();
    }
    var unmet = new LinkedHashSet<Requirement>();
    requirements.stream().filter(one -> !one.isMetBy(who)).forEach(unmet::add);
    return unmet;
  }

  /** The requirements of another outcome that are this document's too. */
  public Set<Requirement> among(Set<Requirement> others) {
    var common = new LinkedHashSet<>(requirements);
    common.retainAll(others);
    return common;
  }

  /** What an interface requires by which the field is asked for. */
  Set<Requirement> through(Field field) {
    return through.getOrDefault(field, Set.of());
  }

  private static @Nullable String root(OperationDefinition operation, Supergraph supergraph) {
    return switch (operation.getOperation()) {
      case QUERY -> supergraph.queryType();
      case MUTATION -> supergraph.mutationType();
      case SUBSCRIPTION -> supergraph.subscriptionType();
    };
  }

  private void read(@Nullable String type, @Nullable SelectionSet set) {
    var info = type == null ? null : supergraph.composite(type);
    if (info == null || set == null) {
      return;
    }
    for (Selection<?> selection : set.getSelections()) {
      switch (selection) {
        case Field field -> read(info, field);
        case InlineFragment fragment -> {
          var condition = fragment.getTypeCondition();
          read(condition == null ? type : condition.getName(), fragment.getSelectionSet());
        }
        case FragmentSpread spread -> {
          // Fragments are read where they are defined.
        }
        default -> throw new IllegalStateException("Not a selection: " + selection);
      }
    }
  }

  private void read(CompositeInfo info, Field field) {
    var asked = of(info.name(), field.getName());
    requirements.addAll(asked);
    if (info.isAbstract()) {
      for (var object : info.possible()) {
        requirements.addAll(of(object, field.getName()));
      }
      if (!asked.isEmpty()) {
        through.put(field, asked);
      }
    }
    var known = info.fields().get(field.getName());
    if (known != null) {
      read(Normaliser.named(known.type()), field.getSelectionSet());
    }
  }

  private Set<Requirement> of(String type, String field) {
    if (field.equals("__typename")) {
      return Set.of();
    }
    var both = new LinkedHashSet<>(supergraph.guards().ofType(type));
    both.addAll(supergraph.guards().ofField(type, field));
    return both;
  }

  /** What objects of a type require of who asks for one field, in several places of a document. */
  Set<Requirement> of(String type, List<Field> fields) {
    var all = new LinkedHashSet<>(of(type, fields.getFirst().getName()));
    fields.forEach(field -> all.addAll(through(field)));
    var info = supergraph.composite(type);
    if (info != null && info.isAbstract()) {
      // An object of unknown type may be of any.
      for (var object : info.possible()) {
        all.addAll(of(object, fields.getFirst().getName()));
      }
    }
    return all;
  }
}
