package io.wengao.federation.fuzz;

import io.wengao.federation.fixture.World;
import io.wengao.federation.fuzz.Model.Kind;
import io.wengao.federation.fuzz.Model.ModelField;
import io.wengao.federation.fuzz.Model.ModelType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Puts errors into data: fields that fail of some objects, and entities nobody has any more. Only
 * where one schema and many must come to the same: not in what keys and requirements read, and not
 * beside interface objects.
 */
final class Troubles {

  private final Random random;
  private final Split split;
  private final List<String> sets = new ArrayList<>();
  private boolean relaxed;

  Troubles(Random random, Split split) {
    this.random = random;
    this.split = split;
    for (var part : split.parts) {
      for (var type : part.types.values()) {
        sets.addAll(type.keys.keySet());
        for (var field : type.fields.values()) {
          sets.add(field.requires == null ? "" : field.requires);
          relaxed |= field.nullable;
        }
      }
    }
  }

  World in(World world) {
    var objects = new LinkedHashMap<String, Map<String, Object>>();
    world
        .objects()
        .forEach(
            (name, object) -> {
              var type = split.model.type(String.valueOf(object.get("__typename")));
              boolean gone = random.nextInt(5) == 0 && mayBeGone(type);
              objects.put(name, gone ? gone(type, object) : failing(type, object));
            });
    return new World(world.roots(), objects);
  }

  /**
   * Whether a null may spread to objects above: no field set reads more of objects than their own
   * leaves, and no subgraph promises more than others, so that nulls stop at the same place in all.
   */
  private boolean spreads() {
    return !relaxed && sets.stream().noneMatch(text -> text.contains("{"));
  }

  private boolean read(String field) {
    return sets.stream().anyMatch(text -> text.matches(".*\\b" + field + "\\b.*"));
  }

  private boolean mayBeGone(ModelType type) {
    boolean unread =
        type.fields().keySet().stream().noneMatch(name -> !name.equals("id") && read(name));
    return spreads() && type.keys().size() == 1 && unread;
  }

  @SuppressWarnings("NullAway") // JSON null is a value here.
  private Map<String, Object> gone(ModelType type, Map<String, Object> object) {
    var marked = new LinkedHashMap<>(object);
    for (var name : type.fields().keySet()) {
      if (type.keys().stream().noneMatch(key -> List.of(key.split("[ {}]+")).contains(name))) {
        marked.put(name, null);
      }
    }
    marked.put("$gone", true);
    return marked;
  }

  private Map<String, Object> failing(ModelType type, Map<String, Object> object) {
    var names = new ArrayList<String>();
    for (var field : type.fields().values()) {
      if (random.nextInt(6) == 0 && mayFail(type, field)) {
        names.add(field.name());
      }
    }
    if (names.isEmpty()) {
      return object;
    }
    var marked = new LinkedHashMap<>(object);
    marked.put("$fails", names);
    return marked;
  }

  private boolean mayFail(ModelType type, ModelField field) {
    boolean contained = !field.nonNull() || spreads();
    return type.kind() == Kind.ENTITY && !read(field.name()) && contained;
  }
}
