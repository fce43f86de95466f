package io.wengao.federation.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an object is told to a subgraph.
 *
 * @param condition the type an object must have to be told; null for any
 * @param typename the type it is told as
 */
public record Representation(@Nullable String condition, String typename, Node fields) {

  /**
   * @param typename whether the object's own type name is part of it
   */
  public record Node(boolean typename, List<Entry> entries) {}

  /**
   * @param name in the representation
   * @param key in the answer
   * @param types the object types of which it is wanted; null for all
   * @param identifying whether an object without it cannot be asked for
   */
  public record Entry(
      String name,
      String key,
      @Nullable Set<String> types,
      boolean identifying,
      @Nullable Node child) {}
}
