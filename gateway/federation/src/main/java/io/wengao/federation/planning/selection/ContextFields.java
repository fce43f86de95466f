package io.wengao.federation.planning.selection;

import graphql.language.AstPrinter;
import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.supergraph.ContextArgument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds to what a client asks what arguments further down are taken from: each object that sets a
 * context some field below it needs is asked for that context's selection too. What is added is
 * planned like all else, and not shown.
 *
 * <pre>{@code
 * { me { post { text } } }   =>   { me { locale post { text } } }
 * }</pre>
 */
public final class ContextFields {

  private final FederationGraph graph;
  private final Normaliser requirements;
  private final Budget budget;
  private final Map<Selection, Applied> known = new HashMap<>();
  private final Map<String, Set<ContextArgument>> owned = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** By the text of what is added, the key it is stored under. */
  private final Map<String, String> keys = new LinkedHashMap<>();

  /**
   * @param above the arguments to be taken from objects above this place
   */
  private record Applied(Selection selection, Set<ContextArgument> above) {}

  public ContextFields(FederationGraph graph, Normaliser requirements, Budget budget) {
    this.graph = graph;
    this.requirements = requirements;
    this.budget = budget;
  }

  /** The selection with what was added; itself where no field needs a context. */
  public Selection apply(Selection root) {
    if (graph.contextual().isEmpty() || !needs(root, new HashSet<>())) {
      return root;
    }
    return applied(root).selection();
  }

  /** Whether some field takes an argument from a context; reads all keys on the way. */
  private boolean needs(Selection selection, Set<Selection> seen) {
    if (!seen.add(selection)) {
      return false;
    }
    boolean found = false;
    for (var entry : selection.byType().entrySet()) {
      for (var field : entry.getValue()) {
        budget.spend(1);
        taken.add(field.key());
        found |= !own(entry.getKey(), field).isEmpty();
        found |= field.child() != null && needs(field.child(), seen);
      }
    }
    selection.shown().values().forEach(all -> all.forEach(one -> taken.add(one.key())));
    for (var fragment : selection.deferred()) {
      found |= needs(fragment.selection(), seen);
    }
    return found;
  }

  /** What a field, and all it is computed from, takes from objects above its own. */
  private Set<ContextArgument> own(String type, FieldNode field) {
    var place = type + "." + field.name();
    var before = owned.get(place);
    if (before != null) {
      return before;
    }
    var found = new LinkedHashSet<>(graph.contextual().getOrDefault(place, Set.of()));
    owned.put(place, found);
    for (var node : graph.nodes(type).values()) {
      var edge = node.fields().get(field.name());
      var required = edge == null ? null : edge.requires();
      if (required != null) {
        var fields = requirements.normalise(node.type(), List.of(required)).fields(type);
        fields.forEach(one -> found.addAll(own(type, one)));
      }
    }
    return found;
  }

  private Applied applied(Selection selection) {
    var before = known.get(selection);
    if (before != null) {
      return before;
    }
    var above = new LinkedHashSet<ContextArgument>();
    var byType = new LinkedHashMap<String, List<FieldNode>>();
    var contexts = new LinkedHashMap<String, Map<ContextArgument, Set<String>>>();
    selection
        .byType()
        .forEach((type, fields) -> byType.put(type, fields(type, fields, above, contexts)));
    var deferred = new ArrayList<DeferredFragment>();
    for (var fragment : selection.deferred()) {
      var inner = applied(fragment.selection());
      above.addAll(inner.above());
      deferred.add(new DeferredFragment(fragment.group(), inner.selection()));
    }
    boolean alike = byType.keySet().stream().map(contexts::get).distinct().count() <= 1;
    var whole =
        new Selection(
            selection.type(),
            selection.abstractType(),
            byType,
            selection.shown(),
            selection.uniform() && alike,
            selection.asksTypename(),
            deferred,
            contexts);
    var result = new Applied(whole, above);
    known.put(selection, result);
    return result;
  }

  /** What is asked of objects of one type; says what is to be taken from above them. */
  private List<FieldNode> fields(
      String type,
      List<FieldNode> fields,
      Set<ContextArgument> above,
      Map<String, Map<ContextArgument, Set<String>>> contexts) {
    var all = new LinkedHashMap<String, FieldNode>();
    var wanted = new ArrayDeque<ContextArgument>();
    fields.forEach(field -> all.put(field.key(), below(type, field, above, wanted)));
    var added = new LinkedHashMap<ContextArgument, Set<String>>();
    for (var argument = wanted.poll(); argument != null; argument = wanted.poll()) {
      if (!sets(type, argument)) {
        above.add(argument);
      } else if (!added.containsKey(argument)) {
        var stored = new LinkedHashSet<String>();
        added.put(argument, stored);
        var set = List.of(argument.selection());
        for (var field : requirements.normalise(type, set).fields(type)) {
          var key = key(argument, field, all);
          stored.add(key);
          if (!all.containsKey(key)) {
            all.put(key, below(type, field.stored(key, field.child()), above, wanted));
          }
        }
      }
    }
    if (!added.isEmpty()) {
      contexts.put(type, added);
    }
    return List.copyOf(all.values());
  }

  private FieldNode below(
      String type,
      FieldNode field,
      Set<ContextArgument> above,
      ArrayDeque<ContextArgument> wanted) {
    budget.spend(1);
    above.addAll(own(type, field));
    if (field.child() == null) {
      return field;
    }
    var child = applied(field.child());
    wanted.addAll(child.above());
    return field.stored(field.key(), child.selection());
  }

  /** A mutation sets nothing: what is taken from it would have to be done. */
  private boolean sets(String type, ContextArgument argument) {
    return argument.setters().contains(type)
        && !type.equals(graph.supergraph().mutationType())
        && !type.equals(graph.supergraph().subscriptionType());
  }

  /** A leaf the client asks too is not asked twice. */
  private String key(ContextArgument argument, FieldNode field, Map<String, FieldNode> asked) {
    if (field.child() == null) {
      for (var one : asked.values()) {
        if (one.child() == null && one.signature().equals(field.signature())) {
          return one.key();
        }
      }
    }
    var text = field.child() == null ? "" : AstPrinter.printAstCompact(argument.selection());
    return keys.computeIfAbsent(field.signature() + text, key -> free(field.name()));
  }

  private String free(String name) {
    for (int n = 0; ; n++) {
      var key = "_" + name + "_c" + n;
      if (taken.add(key)) {
        return key;
      }
    }
  }
}
