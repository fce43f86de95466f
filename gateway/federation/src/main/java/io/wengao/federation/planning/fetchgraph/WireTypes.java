package io.wengao.federation.planning.fetchgraph;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the response keys of one request stand for, place by place. GraphQL lets fields of different
 * object types share a key only if both have the same shape, and so have all fields below them.
 */
final class WireTypes {

  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, WireTypes> children = new LinkedHashMap<>();
  private boolean mixed;

  /**
   * Says that what the graph holds apart by object type is one type in the subgraph, so that here
   * and below a key must stand for one field with the same arguments.
   */
  void mixing(boolean mixes) {
    mixed |= mixes;
  }

  /** Whether the key can stand for this; from now on it does. */
  boolean take(String key, String shape, String signature) {
    var type = mixed ? shape + signature : shape;
    var used = types.putIfAbsent(key, type);
    return used == null || used.equals(type);
  }

  WireTypes below(String key) {
    var below = children.computeIfAbsent(key, name -> new WireTypes());
    below.mixing(mixed);
    return below;
  }
}
