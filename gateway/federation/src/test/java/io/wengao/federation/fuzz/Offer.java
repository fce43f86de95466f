package io.wengao.federation.fuzz;

import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.parser.Parser;
import io.wengao.federation.subgraph.Applied;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphType;
import io.wengao.federation.subgraph.TypeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one subgraph can be asked, read off its schema without the planner's graph. */
final class Offer {

  private final Subgraph subgraph;
  private final Set<String> taken;
  private final Map<String, Set<String>> objects;
  private final Map<String, List<SelectionSet>> keys = new HashMap<>();
  private final Map<String, SelectionSet> sets = new HashMap<>();

  /**
   * @param taken fields that other subgraphs override
   * @param objects the object types of each interface of the whole schema
   */
  Offer(Subgraph subgraph, Set<String> taken, Map<String, Set<String>> objects) {
    this.subgraph = subgraph;
    this.taken = taken;
    this.objects = objects;
  }

  /** How an object type looks here: itself, or an interface of it that is an object here. */
  private @Nullable SubgraphType view(String type) {
    var own = subgraph.types().get(type);
    return own != null
        ? own
        : subgraph.types().values().stream()
            .filter(SubgraphType::interfaceObject)
            .filter(one -> objects.getOrDefault(one.name(), Set.of()).contains(type))
            .findFirst()
            .orElse(null);
  }

  @Nullable SubgraphField field(String type, String name) {
    var view = view(type);
    return view == null ? null : view.fields().get(name);
  }

  boolean answers(String type, String name) {
    var view = view(type);
    var field = field(type, name);
    if (view == null || field == null || taken.contains(view.name() + "." + name)) {
      return false;
    }
    boolean own = field.applied().text("override", "label") == null;
    boolean extended = subgraph.federation1() || view.extension();
    return own && (!field.external() || extended && ofKey(view, name));
  }

  private static boolean ofKey(SubgraphType view, String name) {
    return view.keys().stream()
        .map(key -> String.valueOf(Applied.text(key, "fields")))
        .anyMatch(text -> List.of(text.split("[ {}]+")).contains(name));
  }

  @Nullable SelectionSet fields(String type, String name, String directive) {
    var field = field(type, name);
    var text = field == null ? null : field.applied().text(directive, "fields");
    return text == null ? null : sets.computeIfAbsent(text, Offer::parse);
  }

  /** The keys by which it can be asked about objects of a type. */
  List<SelectionSet> keys(String type) {
    return keys.computeIfAbsent(
        type,
        name -> {
          var found = new ArrayList<SelectionSet>();
          var view = view(name);
          if (view != null) {
            view.keys().stream()
                .filter(key -> Applied.flag(key, "resolvable", true))
                .forEach(key -> found.add(parse(String.valueOf(Applied.text(key, "fields")))));
          }
          return found;
        });
  }

  /** Whether a field of this subgraph can hold objects of a type. */
  boolean canReturn(SubgraphField field, String type) {
    var declared = subgraph.types().get(base(field.type()));
    if (declared == null) {
      return false;
    }
    var own = subgraph.types().get(type);
    return switch (declared.kind()) {
      case OBJECT ->
          declared.name().equals(type)
              || declared.interfaceObject()
                  && objects.getOrDefault(declared.name(), Set.of()).contains(type);
      case UNION -> declared.members().contains(type);
      case INTERFACE ->
          own != null
              && own.kind() == TypeKind.OBJECT
              && own.interfaces().contains(declared.name());
      case SCALAR, ENUM, INPUT -> false;
    };
  }

  private static String base(graphql.language.Type<?> type) {
    return switch (type) {
      case graphql.language.NonNullType one -> base(one.getType());
      case graphql.language.ListType one -> base(one.getType());
      case TypeName one -> one.getName();
      default -> throw new IllegalArgumentException("Not a type: " + type);
    };
  }

  private static SelectionSet parse(String fields) {
    return Parser.parse("{" + fields + "}")
        .getDefinitionsOfType(OperationDefinition.class)
        .getFirst()
        .getSelectionSet();
  }
}
