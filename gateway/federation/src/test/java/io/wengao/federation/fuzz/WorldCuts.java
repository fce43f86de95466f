package io.wengao.federation.fuzz;

import graphql.language.FieldDefinition;
import graphql.language.TypeDefinition;
import graphql.parser.Parser;
import io.wengao.federation.fixture.World;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Less data. */
final class WorldCuts {

  private WorldCuts() {}

  /** Worlds to try in turn: what no schema speaks of gone; then lists cut short as well. */
  static List<World> of(World world, List<SubgraphSchema> schemas) {
    var fields = new LinkedHashSet<>(List.of("__typename", "$ref", "$tick", "$fails", "$gone"));
    for (var schema : schemas) {
      for (var type : Parser.parse(schema.sdl()).getDefinitionsOfType(TypeDefinition.class)) {
        for (Object child : type.getChildren()) {
          if (child instanceof FieldDefinition field) {
            fields.add(field.getName());
          }
        }
      }
    }
    return List.of(
        cut(world, fields, Integer.MAX_VALUE), cut(world, fields, 2), cut(world, fields, 1));
  }

  private static World cut(World world, Set<String> fields, int longest) {
    var roots = map(world.roots(), fields, longest);
    var objects = new LinkedHashMap<String, Map<String, Object>>();
    var open = new ArrayDeque<String>();
    references(roots, open);
    while (!open.isEmpty()) {
      var name = open.poll();
      var object = world.objects().get(name);
      if (object != null && !objects.containsKey(name)) {
        var kept = map(object, fields, longest);
        objects.put(name, kept);
        references(kept, open);
      }
    }
    return new World(roots, objects);
  }

  private static void references(@Nullable Object value, ArrayDeque<String> into) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String name) {
        into.add(name);
      }
      map.values().forEach(one -> references(one, into));
    } else if (value instanceof List<?> list) {
      list.forEach(one -> references(one, into));
    }
  }

  @SuppressWarnings("NullAway") // JSON null is a value here.
  private static Map<String, Object> map(Map<?, ?> from, Set<String> fields, int longest) {
    var map = new LinkedHashMap<String, Object>();
    from.forEach(
        (key, value) -> {
          if (fields.contains(String.valueOf(key))) {
            map.put(String.valueOf(key), value(value, fields, longest));
          }
        });
    return map;
  }

  private static @Nullable Object value(@Nullable Object value, Set<String> fields, int longest) {
    return switch (value) {
      case Map<?, ?> map -> map(map, fields, longest);
      case List<?> list -> {
        var kept = new ArrayList<@Nullable Object>();
        list.stream().limit(longest).forEach(one -> kept.add(value(one, fields, longest)));
        yield kept;
      }
      case null, default -> value;
    };
  }
}
