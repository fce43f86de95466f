package io.wengao.federation.execution;

import io.wengao.federation.plan.ContextVariable;
import io.wengao.federation.plan.PlanNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entities of a fetch some of whose variables are taken from objects above them. Entities for
 * which these agree are one {@code _entities}; the first is as planned, each further one is written
 * beside it with an alias and variables of its own.
 *
 * <pre>{@code
 * query ($representations: [_Any!]!, $context0: String, $representations_1: [_Any!]!, $context0_1: String) {
 *   _entities(representations: $representations) { ... on Post { text(locale: $context0) } }
 *   _entities_1: _entities(representations: $representations_1) { ... on Post { text(locale: $context0_1) } }
 * }
 * }</pre>
 */
final class ContextGroups {

  private final PlanNode.EntityFetch planned;
  private final Walk walk;
  private final List<PlanNode.Flatten> flattens = new ArrayList<>();
  private final List<Representations> asked = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final StringBuilder definitions = new StringBuilder();
  private final StringBuilder selections = new StringBuilder();

  /**
   * @param fetch what to send
   * @param asked for each of its entities the representations
   * @param values of all variables that are not the client's
   */
  record Expanded(
      PlanNode.EntityFetch fetch, List<Representations> asked, Map<String, Object> values) {}

  private ContextGroups(PlanNode.EntityFetch planned, Walk walk) {
    this.planned = planned;
    this.walk = walk;
  }

  static Expanded expand(PlanNode.EntityFetch fetch, Walk walk) {
    return new ContextGroups(fetch, walk).expand();
  }

  private Expanded expand() {
    for (var flatten : planned.entities()) {
      if (flatten.contexts().isEmpty()) {
        add(flatten, Representations.collect(walk, flatten));
      } else {
        groups(flatten);
      }
    }
    var fetch =
        new PlanNode.EntityFetch(
            planned.subgraph(), planned.operationName(), document(), planned.variables(), flattens);
    return new Expanded(fetch, asked, values);
  }

  private void add(PlanNode.Flatten flatten, Representations representations) {
    flattens.add(flatten);
    asked.add(representations);
    values.put(flatten.variable(), representations.values());
  }

  private void groups(PlanNode.Flatten flatten) {
    var groups = new LinkedHashMap<List<@Nullable Object>, Representations.Collected>();
    walk.ways(
        flatten.paths().getFirst(),
        way -> {
          var told = new ArrayList<@Nullable Object>();
          flatten.contexts().forEach(variable -> told.add(value(variable, way)));
          groups
              .computeIfAbsent(told, same -> new Representations.Collected(flatten))
              .add(way.getLast(), 0);
        });
    if (groups.isEmpty()) {
      add(flatten, new Representations.Collected(flatten).all());
    }
    int number = 0;
    for (var group : groups.entrySet()) {
      var suffix = number == 0 ? "" : "_" + number;
      add(number++ == 0 ? flatten : another(flatten, suffix), group.getValue().all());
      for (int i = 0; i < flatten.contexts().size(); i++) {
        var value = group.getKey().get(i);
        if (value != null) {
          values.put(flatten.contexts().get(i).name() + suffix, value);
        }
      }
    }
  }

  /** Writes down another {@code _entities} of the same selection. */
  private PlanNode.Flatten another(PlanNode.Flatten flatten, String suffix) {
    var selection = flatten.selection();
    definitions.append('$').append(flatten.variable()).append(suffix).append(": [_Any!]!, ");
    for (var variable : flatten.contexts()) {
      // No text of the client has such a name in it.
      selection = selection.replaceAll("\\$" + variable.name() + "\\b", "$0" + suffix);
      definitions.append('$').append(variable.name()).append(suffix).append(": ");
      definitions.append(variable.type()).append(", ");
    }
    var alias = flatten.alias() + suffix;
    selections.append(' ').append(alias).append(": _entities(representations: $");
    selections.append(flatten.variable()).append(suffix).append(") ").append(selection);
    return new PlanNode.Flatten(
        alias,
        flatten.variable() + suffix,
        flatten.paths(),
        flatten.representations(),
        flatten.shape(),
        flatten.contexts(),
        selection,
        flatten.apart());
  }

  /** An entity fetch's document always defines variables, and ends with its last brace. */
  private String document() {
    var document = planned.document();
    int start = document.indexOf('(') + 1;
    int end = document.lastIndexOf('}') - 1;
    return selections.isEmpty()
        ? document
        : document.substring(0, start)
            + definitions
            + document.substring(start, end)
            + selections
            + document.substring(end);
  }

  /** The value of a variable for the last object of a way; null where nothing above sets it. */
  private static @Nullable Object value(ContextVariable variable, List<DataObject> way) {
    for (var source : variable.sources()) {
      var object = way.get(source.depth());
      if (source.types() == null
          || object.get("__typename") instanceof String name && source.types().contains(name)) {
        return Representations.first(object, source.value());
      }
    }
    return null;
  }
}
