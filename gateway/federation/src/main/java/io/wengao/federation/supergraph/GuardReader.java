package io.wengao.federation.supergraph;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import io.wengao.federation.access.Requirement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who may ask for what: the linked access directives, under whatever names they have. */
final class GuardReader {

  private final Map<String, CompositeInfo> composites;
  private final List<String> problems;
  private final Map<String, AccessFeature> features;
  private final Map<String, Set<Requirement>> types = new LinkedHashMap<>();
  private final Map<String, Set<Requirement>> fields = new LinkedHashMap<>();
  private boolean grown;

  private GuardReader(
      Document document, Map<String, CompositeInfo> composites, List<String> problems) {
    this.composites = composites;
    this.problems = problems;
    this.features = AccessFeature.linked(document, problems);
  }

  static Guards read(
      Document document, Map<String, CompositeInfo> composites, List<String> problems) {
    var reader = new GuardReader(document, composites, problems);
    if (!reader.features.isEmpty()) {
      reader.read(document);
    }
    return new Guards(reader.types, reader.fields);
  }

  private void read(Document document) {
    for (TypeDefinition<?> type : document.getDefinitionsOfType(TypeDefinition.class)) {
      add(types, type.getName(), required(type.getName(), type));
      if (type instanceof ImplementingTypeDefinition<?> implementing) {
        for (FieldDefinition field : implementing.getFieldDefinitions()) {
          var coordinate = type.getName() + "." + field.getName();
          add(fields, coordinate, required(coordinate, field));
        }
      }
    }
    if (types.isEmpty() && fields.isEmpty()) {
      return;
    }
    for (var type : composites.values()) {
      for (var field : type.fields().values()) {
        add(fields, type.name() + "." + field.name(), ofType(named(field.type())));
      }
    }
    do {
      grown = false;
      composites.values().forEach(this::computed);
    } while (grown);
  }

  private Set<Requirement> required(String place, DirectivesContainer<?> container) {
    var found = new LinkedHashSet<Requirement>();
    for (Directive directive : container.getDirectives()) {
      var feature = features.get(directive.getName());
      var requirement = feature == null ? null : feature.read(directive, place, problems);
      if (requirement != null) {
        found.add(requirement);
      }
    }
    return found;
  }

  private void add(Map<String, Set<Requirement>> into, String place, Set<Requirement> more) {
    if (!more.isEmpty()) {
      grown |= into.computeIfAbsent(place, key -> new LinkedHashSet<>()).addAll(more);
    }
  }

  /** What a field is computed from would come out with it: it is guarded as all of that is. */
  private void computed(CompositeInfo type) {
    for (var field : type.fields().values()) {
      for (var join : field.joins().values()) {
        var of = new LinkedHashSet<Requirement>();
        if (join.requires() != null) {
          below(type.name(), join.requires(), of);
        }
        for (var argument : join.contexts()) {
          for (var setter : argument.setters()) {
            of.addAll(ofType(setter));
            below(setter, argument.selection(), of);
          }
        }
        add(fields, type.name() + "." + field.name(), of);
      }
    }
  }

  private void below(String type, SelectionSet set, Set<Requirement> into) {
    var info = composites.get(type);
    for (Selection<?> selection : set.getSelections()) {
      if (selection instanceof InlineFragment fragment) {
        var condition = fragment.getTypeCondition();
        below(condition == null ? type : condition.getName(), fragment.getSelectionSet(), into);
      } else if (selection instanceof Field field && info != null) {
        field(info, field, into);
      }
    }
  }

  private void field(CompositeInfo type, Field field, Set<Requirement> into) {
    into.addAll(ofField(type.name(), field.getName()));
    for (var object : type.possible()) {
      into.addAll(ofType(object));
      into.addAll(ofField(object, field.getName()));
    }
    var info = type.fields().get(field.getName());
    if (info != null && field.getSelectionSet() != null) {
      below(named(info.type()), field.getSelectionSet(), into);
    }
  }

  private Set<Requirement> ofType(String type) {
    return types.getOrDefault(type, Set.of());
  }

  private Set<Requirement> ofField(String type, String field) {
    return fields.getOrDefault(type + "." + field, Set.of());
  }

  private static String named(@Nullable Type<?> type) {
    return switch (type) {
      case NonNullType nonNull -> named(nonNull.getType());
      case ListType list -> named(list.getType());
      case TypeName name -> name.getName();
      case null, default -> "";
    };
  }
}
