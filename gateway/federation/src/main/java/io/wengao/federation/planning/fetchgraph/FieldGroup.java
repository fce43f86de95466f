package io.wengao.federation.planning.fetchgraph;

import io.wengao.federation.planning.choice.PositionChoice;
import io.wengao.federation.planning.selection.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same field, from the same sources, of objects of several types. */
record FieldGroup(String key, Map<String, PositionChoice.FieldChoice> choices) {

  private record Alike(
      String key, String signature, @Nullable PositionChoice child, List<Integer> sources) {}

  /**
   * @param names where keys come from when planning itself needs the fields; null for a client's
   */
  static List<FieldGroup> of(PositionChoice choice, @Nullable Names names) {
    var groups = new LinkedHashMap<Alike, FieldGroup>();
    for (var type : choice.types) {
      for (var field : type.fields()) {
        var node = field.field();
        var key = names == null ? node.key() : names.key(type.type(), node);
        var sources = field.sources().stream().map(PositionChoice.SourceChoice::site).toList();
        groups
            .computeIfAbsent(
                new Alike(key, node.signature(), field.child(), sources),
                alike -> new FieldGroup(key, new LinkedHashMap<>()))
            .choices()
            .put(type.type(), field);
      }
    }
    return new ArrayList<>(groups.values());
  }

  Set<String> types() {
    return choices.keySet();
  }

  /** Any of the choices: they agree in name, arguments, sources and what is below. */
  PositionChoice.FieldChoice choice() {
    return choices.values().iterator().next();
  }

  PositionChoice.FieldChoice choice(String type) {
    var own = choices.get(type);
    return own == null ? choice() : own;
  }
}
