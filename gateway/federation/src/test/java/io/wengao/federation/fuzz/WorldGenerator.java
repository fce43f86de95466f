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
import org.jspecify.annotations.Nullable;

/** Random data that every subgraph of a split can speak of. */
final class WorldGenerator {

  private static final int EACH = 3;

  private final Random random;
  private final Split split;
  private int tags;

  WorldGenerator(Random random, Split split) {
    this.random = random;
    this.split = split;
  }

  World generate() {
    var objects = new LinkedHashMap<String, Map<String, Object>>();
    for (var type : split.model.of(Kind.ENTITY)) {
      for (int i = 0; i < EACH; i++) {
        objects.put(type.name() + "-" + i, object(type, i));
      }
    }
    var roots = new LinkedHashMap<String, Object>();
    for (var field : split.model.type("Query").fields().values()) {
      put(roots, field.name(), value("Query", field, 0));
    }
    for (var field : split.model.type("Mutation").fields().values()) {
      boolean text = field.base().equals("String");
      put(
          roots,
          field.name(),
          text ? Map.of("$tick", field.name()) : value("Mutation", field, random.nextInt(EACH)));
    }
    return new World(roots, objects);
  }

  @SuppressWarnings("NullAway") // JSON null is a value here.
  private static void put(Map<String, Object> into, String key, @Nullable Object value) {
    into.put(key, value);
  }

  private Map<String, Object> object(ModelType type, int index) {
    var object = new LinkedHashMap<String, Object>();
    object.put("__typename", type.name());
    for (var field : type.fields().values()) {
      switch (field.name()) {
        case "id" -> object.put("id", type.name() + "-" + index);
        case "code" -> object.put("code", "code " + index);
        case "pa" -> object.put("pa", "pa " + index % 2);
        case "pb" -> object.put("pb", index);
        case "tag" -> object.put("tag", "tag " + tags++);
        case "own" -> object.put("own", reference(field.base(), index));
        default -> put(object, field.name(), value(type.name(), field, index));
      }
    }
    return object;
  }

  private static Map<String, Object> reference(String type, int index) {
    return Map.of("$ref", type + "-" + index);
  }

  private @Nullable Object value(String owner, ModelField field, int index) {
    return value(field.type(), types(owner, field), index);
  }

  private @Nullable Object value(String type, List<String> types, int index) {
    if (!type.endsWith("!")) {
      return random.nextInt(7) == 0 ? null : value(type + "!", types, index);
    }
    var inner = type.substring(0, type.length() - 1);
    if (inner.startsWith("[")) {
      var list = new ArrayList<@Nullable Object>();
      int size = types.isEmpty() ? 0 : random.nextInt(4);
      for (int i = 0; i < size; i++) {
        list.add(value(inner.substring(1, inner.length() - 1), types, index));
      }
      return list;
    }
    return switch (inner) {
      case "String" -> "text " + random.nextInt(100);
      case "Int" -> random.nextInt(100);
      case "Boolean" -> random.nextBoolean();
      case Model.SCALAR -> stamp();
      case Model.OUTPUT_ENUM -> types.get(random.nextInt(types.size()));
      case Model.ENUM -> List.of("RED", "GREEN", "BLUE").get(random.nextInt(3));
      default -> one(types);
    };
  }

  private Object one(List<String> types) {
    if (types.isEmpty()) {
      throw new Unfit("no type all its subgraphs know");
    }
    var type = split.model.type(types.get(random.nextInt(types.size())));
    return type.kind() == Kind.ENTITY
        ? reference(type.name(), random.nextInt(EACH))
        : object(type, 0);
  }

  /** A scalar of one's own may be any JSON. */
  private Object stamp() {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt(1000);
      case 1 -> "stamp " + random.nextInt(100);
      case 2 -> random.nextBoolean();
      case 3 -> List.of(random.nextInt(9), "x", Map.of("deep", List.of(true)));
      default -> Map.of("id", random.nextInt(9));
    };
  }

  /** The values that all subgraphs with the field know. */
  private List<String> moods(String owner, ModelField field) {
    var values = new ArrayList<>(Dealer.MOODS);
    var owners = new ArrayList<>(List.of(owner));
    split.model.interfacesOf(owner).forEach(type -> owners.add(type.name()));
    owners.forEach(
        name -> split.declaring(name, field.name()).forEach(part -> values.retainAll(part.moods)));
    return values;
  }

  /** The types of objects that all subgraphs with the field can return from it. */
  private List<String> types(String owner, ModelField field) {
    if (field.base().equals(Model.OUTPUT_ENUM)) {
      return moods(owner, field);
    }
    if (!split.model.composite(field)) {
      return List.of("leaf");
    }
    var target = split.model.type(field.base());
    if (!target.isAbstract()) {
      return List.of(target.name());
    }
    var types = new ArrayList<>(target.members());
    var owners = new ArrayList<>(List.of(owner));
    split.model.interfacesOf(owner).forEach(type -> owners.add(type.name()));
    boolean narrowed = false;
    for (var name : owners) {
      for (var part : split.declaring(name, field.name())) {
        var view = part.type(target.name());
        if (!view.interfaceObject) {
          types.retainAll(view.members);
          narrowed = true;
        }
      }
    }
    if (!narrowed) {
      split.parts.stream()
          .filter(part -> part.types.containsKey(target.name()))
          .map(part -> part.type(target.name()))
          .filter(view -> !view.interfaceObject)
          .forEach(view -> types.retainAll(view.members));
    }
    return types;
  }
}
