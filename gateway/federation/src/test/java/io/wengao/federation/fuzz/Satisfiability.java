package io.wengao.federation.fuzz;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import io.wengao.federation.fuzz.Model.Kind;
import io.wengao.federation.fuzz.Split.Part;
import io.wengao.federation.fuzz.Split.PartField;
import io.wengao.federation.fuzz.Split.PartType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether every field can be had of every object, wherever it was met: the least fixpoint of "can
 * be entered" and "can be had", without a planner. Stricter than need be, as it looks at every
 * subgraph that returns an object and not at the best one.
 */
final class Satisfiability {

  private record Start(String type, Part part) {}

  private static final class Known {
    final Set<Part> entered = new LinkedHashSet<>();
    final Set<String> fields = new LinkedHashSet<>();
  }

  private final Split split;
  private final Map<Start, Known> starts = new LinkedHashMap<>();
  private final Set<List<Object>> open = new HashSet<>();
  private final Map<String, SelectionSet> sets = new HashMap<>();

  Satisfiability(Split split) {
    this.split = split;
  }

  boolean holds() {
    for (var type : split.model.types().values()) {
      if (type.isAbstract() || type.kind() == Kind.ROOT) {
        continue;
      }
      split.parts.stream()
          .filter(part -> !views(part, type.name()).isEmpty())
          .forEach(part -> starts.put(new Start(type.name(), part), new Known()));
    }
    starts.forEach((start, known) -> known.entered.add(start.part()));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (var entry : starts.entrySet()) {
        changed |= grow(entry.getKey(), entry.getValue());
      }
    }
    return starts.entrySet().stream().allMatch(entry -> whole(entry.getKey(), entry.getValue()))
        && split.parts.stream().allMatch(this::rootsWhole);
  }

  private boolean whole(Start start, Known known) {
    if (split.model.type(start.type()).kind() == Model.Kind.VALUE) {
      // Whole or not is seen where it is met; only of several types one must not depend on that.
      boolean alone =
          split.model.types().values().stream()
              .noneMatch(type -> type.members().contains(start.type()));
      return alone || wanted(start.type()).equals(known.fields);
    }
    return wanted(start.type()).equals(known.fields)
        && known.fields.stream().allMatch(field -> valuesWhole(start, known, field));
  }

  /** Whether of the value objects in a field all can be had, from whoever has the field. */
  private boolean valuesWhole(Start start, Known known, String field) {
    var having = new ArrayList<Part>();
    String base = null;
    for (var part : known.entered) {
      for (var view : views(part, start.type())) {
        var own = view.fields.get(field);
        if (own != null && had(start, part, view, own)) {
          having.add(part);
          base = own.field.base();
        }
      }
    }
    return base == null || complete(base, having, 0);
  }

  private boolean rootsWhole(Part part) {
    for (var root : List.of("Query", "Mutation")) {
      var own = part.types.get(root);
      for (var field : own == null ? List.<PartField>of() : own.fields.values()) {
        var having =
            root.equals("Query") ? split.resolving(root, field.field.name()) : List.of(part);
        if (!complete(field.field.base(), having, 0)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether these subgraphs together have all of a value type, and of those in it. */
  private boolean complete(String name, List<Part> parts, int depth) {
    var type = split.model.types().get(name);
    if (type == null || type.kind() != Model.Kind.VALUE || depth > 8) {
      return true;
    }
    for (var field : wanted(name)) {
      var having =
          parts.stream()
              .filter(part -> part.types.containsKey(name))
              .filter(part -> part.type(name).fields.containsKey(field))
              .toList();
      if (having.isEmpty() || !complete(type.field(field).base(), having, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  /** How a type looks in a subgraph: itself, or the interfaces of it that are objects there. */
  private List<PartType> views(Part part, String type) {
    var own = part.types.get(type);
    if (own != null) {
      return List.of(own);
    }
    return split.model.interfacesOf(type).stream()
        .map(one -> part.types.get(one.name()))
        .filter(one -> one != null && one.interfaceObject)
        .toList();
  }

  private Set<String> wanted(String type) {
    var names = new LinkedHashSet<String>();
    split.parts.stream()
        .flatMap(part -> views(part, type).stream())
        .forEach(view -> names.addAll(view.fields.keySet()));
    return new HashSet<>(names);
  }

  private boolean grow(Start start, Known known) {
    boolean changed = false;
    for (var part : split.parts) {
      for (var view : views(part, start.type())) {
        changed |= grow(start, known, part, view);
      }
    }
    return changed;
  }

  private boolean grow(Start start, Known known, Part part, PartType view) {
    boolean changed = false;
    if (!known.entered.contains(part) && enterable(start, known, part, view)) {
      changed |= known.entered.add(part);
    }
    if (known.entered.contains(part)) {
      for (var field : view.fields.values()) {
        if (!known.fields.contains(field.field.name()) && had(start, part, view, field)) {
          changed |= known.fields.add(field.field.name());
        }
      }
    }
    return changed;
  }

  private boolean enterable(Start start, Known known, Part part, PartType view) {
    boolean typed = known.entered.stream().anyMatch(one -> one.types.containsKey(start.type()));
    if (!typed && !view.interfaceObject) {
      // Only an interface's own key tells the types of objects known under its name.
      boolean byInterface =
          split.model.interfacesOf(start.type()).stream()
              .map(one -> part.types.get(one.name()))
              .anyMatch(one -> one != null && !one.interfaceObject && one.keys.containsKey("id"));
      return byInterface && known.fields.contains("id");
    }
    return view.keys.entrySet().stream()
        .anyMatch(key -> key.getValue() && available(start, key.getKey()));
  }

  private boolean had(Start start, Part part, PartType view, PartField field) {
    if (!field.resolved()) {
      return false;
    }
    if (field.requires == null) {
      return true;
    }
    // What requires itself, however far down, cannot be had.
    var asked = List.<Object>of(start, part, field);
    if (!open.add(asked)) {
      return false;
    }
    boolean reenter =
        view.keys.entrySet().stream()
            .anyMatch(key -> key.getValue() && available(start, key.getKey()));
    boolean had = reenter && available(start, field.requires);
    open.remove(asked);
    return had;
  }

  private boolean available(Start start, String fields) {
    var set =
        sets.computeIfAbsent(
            fields,
            text ->
                Parser.parse("{" + text + "}")
                    .getDefinitionsOfType(OperationDefinition.class)
                    .getFirst()
                    .getSelectionSet());
    return available(start, set);
  }

  private boolean available(Start start, SelectionSet set) {
    var known = starts.get(start);
    for (Selection<?> one : set.getSelections()) {
      if (one instanceof InlineFragment fragment) {
        var condition = fragment.getTypeCondition().getName();
        if (condition.equals(start.type()) && !available(start, fragment.getSelectionSet())) {
          return false;
        }
      } else if (one instanceof Field field) {
        if (known == null || !known.fields.contains(field.getName())) {
          return false;
        }
        if (field.getSelectionSet() != null && !below(start, known, field)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean below(Start start, Known known, Field field) {
    boolean some = false;
    for (var part : known.entered) {
      for (var view : views(part, start.type())) {
        var own = view.fields.get(field.getName());
        if (own != null && had(start, part, view, own)) {
          some |=
              objects(part, own.field.base()).stream()
                  .allMatch(type -> available(new Start(type, part), field.getSelectionSet()));
        }
      }
    }
    return some;
  }

  private List<String> objects(Part part, String name) {
    var type = split.model.type(name);
    if (!type.isAbstract()) {
      return List.of(name);
    }
    var view = part.type(name);
    return List.copyOf(view.interfaceObject ? type.members() : view.members);
  }
}
