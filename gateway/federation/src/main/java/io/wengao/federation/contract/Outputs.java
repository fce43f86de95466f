package io.wengao.federation.contract;

import graphql.language.FieldDefinition;
import graphql.language.NamedNode;
import graphql.language.Type;
import graphql.language.TypeName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes of fields, and of lists of names: implemented interfaces, union members, enum values. */
final class Outputs {
  private final List<SchemaChange> changes;
  private final Inputs inputs;

  Outputs(List<SchemaChange> changes, Inputs inputs) {
    this.changes = changes;
    this.inputs = inputs;
  }

  void fields(String type, List<FieldDefinition> before, List<FieldDefinition> after) {
    Map<String, FieldDefinition> were = Named.byName(before);
    Map<String, FieldDefinition> are = Named.byName(after);
    were.forEach(
        (name, was) -> {
          var is = are.get(name);
          var coordinate = type + "." + name;
          if (is == null) {
            changes.add(SchemaChange.breaking(coordinate, "was removed"));
          } else {
            field(coordinate, was, is);
          }
        });
    are.keySet().stream()
        .filter(name -> !were.containsKey(name))
        .forEach(name -> changes.add(SchemaChange.safe(type + "." + name, "was added")));
  }

  private void field(String coordinate, FieldDefinition was, FieldDefinition is) {
    if (!TypeFit.ofOutput(was.getType(), is.getType())) {
      changes.add(SchemaChange.breaking(coordinate, "changed type: " + Named.fromTo(was, is)));
    } else if (!Named.text(was.getType()).equals(Named.text(is.getType()))) {
      changes.add(SchemaChange.safe(coordinate, "promises more: " + Named.fromTo(was, is)));
    }
    inputs.compare(
        was.getInputValueDefinitions(),
        is.getInputValueDefinitions(),
        argument -> coordinate + "(" + argument + ":)");
  }

  void interfaces(String type, List<? extends Type> before, List<? extends Type> after) {
    names(names(before), names(after), it -> type + " implements " + it);
  }

  void members(String union, List<? extends Type> before, List<? extends Type> after) {
    names(names(before), names(after), it -> union + " | " + it);
  }

  void values(
      String type, List<? extends NamedNode<?>> before, List<? extends NamedNode<?>> after) {
    names(
        new LinkedHashSet<>(before.stream().map(NamedNode::getName).toList()),
        new LinkedHashSet<>(after.stream().map(NamedNode::getName).toList()),
        it -> type + "." + it);
  }

  private static Set<String> names(List<? extends Type> types) {
    var names = new LinkedHashSet<String>();
    types.forEach(type -> names.add(((TypeName) type).getName()));
    return names;
  }

  /** What goes breaks who names it; what comes may meet who thought to know all. */
  void names(Set<String> before, Set<String> after, UnaryOperator<String> coordinate) {
    before.stream()
        .filter(it -> !after.contains(it))
        .forEach(it -> changes.add(SchemaChange.breaking(coordinate.apply(it), "was removed")));
    after.stream()
        .filter(it -> !before.contains(it))
        .forEach(it -> changes.add(SchemaChange.dangerous(coordinate.apply(it), "was added")));
  }
}
