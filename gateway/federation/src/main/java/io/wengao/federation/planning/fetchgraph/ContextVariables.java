package io.wengao.federation.planning.fetchgraph;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.VariableReference;
import io.wengao.federation.graph.FieldEdge;
import io.wengao.federation.plan.ContextVariable;
import io.wengao.federation.planning.selection.DeferGroup;
import io.wengao.federation.planning.selection.FieldNode;
import io.wengao.federation.supergraph.ContextArgument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The variables by which requests are told arguments that are taken from objects above: one for
 * each place and value. They have different values for different objects, see {@link
 * ContextVariable}.
 */
public final class ContextVariables {

  private final String prefix;
  private final Map<Key, String> names = new LinkedHashMap<>();
  private final Map<String, ContextVariable> variables = new LinkedHashMap<>();

  private record Key(Position position, String context, String selection, String type) {}

  /**
   * @param prefix what no variable of the client begins with
   */
  public ContextVariables(String prefix) {
    this.prefix = prefix;
  }

  /** Those of all requests, by name. */
  Map<String, ContextVariable> variables() {
    return variables;
  }

  /** The steps that bring what a field's contextual arguments are taken from. */
  static Set<Step> before(FieldEdge edge, Position position, DeferGroup group) {
    var steps = new LinkedHashSet<Step>();
    for (var argument : edge.contexts()) {
      look(argument, position, group, steps);
    }
    return steps;
  }

  /** A field as it is asked with its contextual arguments. */
  FieldNode told(FieldNode field, FieldEdge edge, Position position, DeferGroup group) {
    var arguments = new ArrayList<>(field.arguments());
    for (var argument : edge.contexts()) {
      arguments.add(
          new Argument(
              argument.name(), new VariableReference(variable(argument, position, group))));
    }
    return field.asked(arguments);
  }

  private String variable(ContextArgument argument, Position position, DeferGroup group) {
    var selection = AstPrinter.printAstCompact(argument.selection());
    var key = new Key(position, argument.context(), selection, argument.type());
    var name = names.computeIfAbsent(key, one -> prefix + names.size());
    if (!variables.containsKey(name)) {
      var sources = look(argument, position, group, new LinkedHashSet<>());
      variables.put(name, new ContextVariable(name, argument.type(), sources));
    }
    return name;
  }

  /**
   * Looks up from a place for the objects that set a context, the nearest first. An object of
   * another type than those that set it is passed over.
   */
  private static List<ContextVariable.Source> look(
      ContextArgument argument, Position position, DeferGroup group, Set<Step> steps) {
    var sources = new ArrayList<ContextVariable.Source>();
    int depth = position.path().size();
    Position below = position;
    for (var at = position.parent(); at != null; at = at.parent()) {
      depth--;
      var types = at.typesAbove(below);
      var setting = new TreeSet<>(types);
      setting.retainAll(argument.setters());
      if (!setting.isEmpty()) {
        boolean all = setting.size() == types.size();
        sources.addAll(sources(argument, at, depth, setting, all, group, steps));
        if (all) {
          return sources;
        }
        at.naming().stream().filter(step -> group.comesAfter(step.group)).forEach(steps::add);
      }
      below = at;
    }
    return sources;
  }

  private static List<ContextVariable.Source> sources(
      ContextArgument argument,
      Position at,
      int depth,
      Set<String> setting,
      boolean all,
      DeferGroup group,
      Set<Step> steps) {
    var alike = new LinkedHashMap<String, ContextVariable.Source>();
    // Of what several parts of the answer ask for, the part shown first has it first.
    var open = new TreeSet<>(setting);
    for (var context : at.contexts()) {
      boolean there =
          open.contains(context.type())
              && context.argument().context().equals(argument.context())
              && context.argument().selection() == argument.selection()
              && group.comesAfter(context.group());
      if (there) {
        open.remove(context.type());
        steps.addAll(context.steps());
        var types = new TreeSet<>(Set.of(context.type()));
        var one = new ContextVariable.Source(depth, types, context.value().written());
        alike.merge(context.value().print(), one, ContextVariables::joined);
      }
    }
    var sources = new ArrayList<>(alike.values());
    if (all && sources.size() == 1) {
      var only = sources.getFirst();
      return List.of(new ContextVariable.Source(depth, null, only.value()));
    }
    return sources;
  }

  private static ContextVariable.Source joined(
      ContextVariable.Source one, ContextVariable.Source other) {
    var types = new TreeSet<String>();
    types.addAll(one.types() == null ? Set.of() : one.types());
    types.addAll(other.types() == null ? Set.of() : other.types());
    return new ContextVariable.Source(one.depth(), types, one.value());
  }
}
