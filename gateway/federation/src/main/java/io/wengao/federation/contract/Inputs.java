package io.wengao.federation.contract;

import graphql.language.AstPrinter;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.Value;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes of arguments and of the fields of input objects, which follow the same rules. */
final class Inputs {
  private final List<SchemaChange> changes;

  Inputs(List<SchemaChange> changes) {
    this.changes = changes;
  }

  /**
   * @param coordinate of the element with a name, such as {@code Query.speech(id:)}
   */
  void compare(
      List<InputValueDefinition> before,
      List<InputValueDefinition> after,
      UnaryOperator<String> coordinate) {
    Map<String, InputValueDefinition> were = Named.byName(before);
    Map<String, InputValueDefinition> are = Named.byName(after);
    were.forEach(
        (name, was) -> {
          var is = are.get(name);
          if (is == null) {
            changes.add(SchemaChange.breaking(coordinate.apply(name), "was removed"));
          } else {
            compare(was, is, coordinate.apply(name));
          }
        });
    are.forEach(
        (name, is) -> {
          if (!were.containsKey(name)) {
            changes.add(
                isRequired(is)
                    ? SchemaChange.breaking(coordinate.apply(name), "was added and is required")
                    : SchemaChange.safe(coordinate.apply(name), "was added"));
          }
        });
  }

  private void compare(InputValueDefinition was, InputValueDefinition is, String coordinate) {
    if (!isRequired(was) && isRequired(is)) {
      changes.add(SchemaChange.breaking(coordinate, "was made required: " + Named.fromTo(was, is)));
      return;
    }
    if (!TypeFit.ofInput(was.getType(), is.getType())) {
      changes.add(SchemaChange.breaking(coordinate, "changed type: " + Named.fromTo(was, is)));
    } else if (!Named.text(was.getType()).equals(Named.text(is.getType()))) {
      changes.add(SchemaChange.safe(coordinate, "takes more: " + Named.fromTo(was, is)));
    }
    if (!text(was.getDefaultValue()).equals(text(is.getDefaultValue()))) {
      changes.add(
          SchemaChange.dangerous(
              coordinate,
              "changed default: "
                  + text(was.getDefaultValue())
                  + " -> "
                  + text(is.getDefaultValue())));
    }
  }

  private static boolean isRequired(InputValueDefinition definition) {
    return definition.getType() instanceof NonNullType && definition.getDefaultValue() == null;
  }

  private static String text(@Nullable Value<?> value) {
    return value == null ? "none" : AstPrinter.printAstCompact(value);
  }
}
