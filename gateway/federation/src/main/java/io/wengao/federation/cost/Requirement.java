package io.wengao.federation.cost;

import io.wengao.federation.operation.GraphqlError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code @listSize(requireOneSlicingArgument: true)}: exactly one of the slicing arguments must be
 * given; what the schema gives by default counts where the operation gives none.
 *
 * @param coordinate of the field, {@code Type.field}
 * @param names of its slicing arguments
 */
record Requirement(String coordinate, List<String> names, List<Slice> slices) {

  boolean isFixed() {
    return slices.stream().allMatch(slice -> slice.variable() == null);
  }

  /** What is wrong; null if exactly one is given. */
  @Nullable GraphqlError unmet(Map<String, Object> variables) {
    long given = count(variables, false);
    if (given == 0) {
      given = count(variables, true);
    }
    return given == 1
        ? null
        : GraphqlError.of(
            "BAD_USER_INPUT",
            "%s must be given exactly one of the arguments %s, and is given %d; it says how long the list can be"
                .formatted(coordinate, String.join(", ", names), given));
  }

  private long count(Map<String, Object> variables, boolean byDefault) {
    return slices.stream()
        .filter(slice -> slice.byDefault() == byDefault && slice.in(variables) != null)
        .count();
  }
}
