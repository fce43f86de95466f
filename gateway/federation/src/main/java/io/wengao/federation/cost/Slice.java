package io.wengao.federation.cost;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number that says how much of a list is asked for.
 *
 * @param variable the variable it is given by; null for a literal
 * @param value the literal, or what holds where the variable is left out; null for none
 * @param byDefault whether the operation does not give it, and the schema does
 */
record Slice(@Nullable String variable, @Nullable Long value, boolean byDefault) {

  /** What is given; null where nothing is, or null. */
  @Nullable Long in(Map<String, Object> variables) {
    if (variable == null || !variables.containsKey(variable)) {
      return value;
    }
    return variables.get(variable) instanceof Number number ? (long) number.doubleValue() : null;
  }
}
