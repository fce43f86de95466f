package io.wengao.federation.composition;

import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every implementing type the fields that subgraphs add to its interface through
 * {@code @interfaceObject}. A bare {@code @join__field} marks them: no subgraph answers them on the
 * type itself.
 */
final class InterfaceObjects {

  private InterfaceObjects() {}

  static void spread(Sources sources, Map<String, MergedType> merged) {
    for (var type : List.copyOf(merged.values())) {
      if (type.kind() != TypeKind.INTERFACE) {
        continue;
      }
      var added = new LinkedHashMap<String, SubgraphField>();
      sources
          .having(type.name())
          .forEach(
              (subgraph, view) -> {
                if (view.interfaceObject()) {
                  added.putAll(view.fields());
                }
              });
      added.keySet().removeIf(name -> !type.fields().containsKey(name));
      if (!added.isEmpty()) {
        spread(type, added, merged);
      }
    }
  }

  private static void spread(
      MergedType type, Map<String, SubgraphField> added, Map<String, MergedType> merged) {
    for (var other : merged.values()) {
      if (!other.interfaces().contains(type.name())) {
        continue;
      }
      for (var name : added.keySet()) {
        var field = type.fields().get(name);
        if (field != null && !other.fields().containsKey(name)) {
          var directives = new ArrayList<String>();
          directives.add("@join__field");
          field.directives().stream()
              .filter(text -> !text.startsWith("@join__"))
              .forEach(directives::add);
          other
              .fields()
              .put(
                  name,
                  new MergedType.MergedField(
                      name, field.description(), field.type(), field.arguments(), directives));
        }
      }
    }
  }
}
