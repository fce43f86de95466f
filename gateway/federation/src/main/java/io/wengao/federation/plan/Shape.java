package io.wengao.federation.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an answer's keys become those of the merged answer.
 *
 * @param fields by the key in the subgraph's answer
 * @param plain whether all keys stay as they are, here and below
 */
public record Shape(Map<String, Entry> fields, boolean plain) {

  /**
   * @param key in the merged answer
   */
  public record Entry(String key, @Nullable Shape child) {}
}
