package io.wengao.federation.planning.selection;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code @skip}, {@code @include} and {@code @defer} come to under one set of values. */
public final class Conditions {

  private final Map<String, Boolean> values;
  private final boolean defers;

  /**
   * @param values of the variables that {@code if} names
   * @param defers whether fragments may be deferred at all
   */
  public Conditions(Map<String, Boolean> values, boolean defers) {
    this.values = values;
    this.defers = defers;
  }

  /** Of field sets of the schema, which have no such directives. */
  public static Conditions none() {
    return new Conditions(Map.of(), false);
  }

  boolean defers() {
    return defers;
  }

  boolean wanted(List<Directive> directives) {
    for (var directive : directives) {
      if (directive.getName().equals("skip") && holds(directive, false)) {
        return false;
      }
      if (directive.getName().equals("include") && !holds(directive, false)) {
        return false;
      }
    }
    return true;
  }

  /** The {@code @defer} of a fragment that is to be answered later; null where it is not. */
  @Nullable Directive deferring(List<Directive> directives) {
    if (defers) {
      for (var directive : directives) {
        if (directive.getName().equals("defer") && holds(directive, true)) {
          return directive;
        }
      }
    }
    return null;
  }

  static @Nullable String label(Directive defer) {
    var argument = defer.getArgument("label");
    return argument != null && argument.getValue() instanceof StringValue text
        ? text.getValue()
        : null;
  }

  /**
   * @param unsaid what holds where {@code if} is left out, or names a variable without a value
   */
  private boolean holds(Directive directive, boolean unsaid) {
    var argument = directive.getArgument("if");
    return switch (argument == null ? null : argument.getValue()) {
      case BooleanValue literal -> literal.isValue();
      case VariableReference variable -> values.getOrDefault(variable.getName(), unsaid);
      case null -> unsaid;
      default -> false;
    };
  }
}
