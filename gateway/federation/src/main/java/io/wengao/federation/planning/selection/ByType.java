package io.wengao.federation.planning.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields by the object type they are asked of. */
final class ByType {

  private ByType() {}

  /** What is left to ask; the same map if that is all. */
  static Map<String, List<FieldNode>> asked(Map<String, List<FieldNode>> shown) {
    if (shown.values().stream().flatMap(List::stream).noneMatch(FieldNode::withheld)) {
      return shown;
    }
    var asked = new LinkedHashMap<String, List<FieldNode>>();
    shown.forEach(
        (type, fields) ->
            asked.put(type, fields.stream().filter(field -> !field.withheld()).toList()));
    return asked;
  }

  /** Whether the same is asked of every type. */
  static boolean uniform(Map<String, List<FieldNode>> byType) {
    List<FieldNode> first = null;
    for (var fields : byType.values()) {
      if (first == null) {
        first = fields;
      } else if (!same(first, fields)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(List<FieldNode> one, List<FieldNode> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).same(other.get(i))) {
        return false;
      }
    }
    return true;
  }
}
