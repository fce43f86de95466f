package io.wengao.federation.supergraph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a supergraph says of costs: {@code @cost} and {@code @listSize}. Source: IBM GraphQL Cost
 * Directives; specs.apollo.dev/cost.
 *
 * @param types weights of objects, scalars and enums that have one
 * @param fields by coordinate {@code Type.field}; those of which something is said
 */
public record CostRules(Map<String, Long> types, Map<String, FieldCost> fields) {

  private static final FieldCost UNSAID = new FieldCost(null, Map.of(), null);

  /**
   * @param weight of each instance, in place of its type's; not negative
   * @param arguments weights of its arguments that have one
   * @param listSize null where there is no {@code @listSize}
   */
  public record FieldCost(
      @Nullable Long weight, Map<String, Long> arguments, @Nullable ListSize listSize) {}

  /**
   * @param assumedSize not negative; null where it says none
   * @param slicingArguments of which the largest given bounds the list
   * @param sizedFields the lists that are meant, of the object the field returns; empty for the
   *     field itself
   * @param requireOneSlicingArgument whether exactly one of several must be given
   */
  public record ListSize(
      @Nullable Long assumedSize,
      List<String> slicingArguments,
      List<String> sizedFields,
      boolean requireOneSlicingArgument) {}

  /** What is said of a field; never null. */
  public FieldCost field(String type, String field) {
    return fields.getOrDefault(type + "." + field, UNSAID);
  }
}
