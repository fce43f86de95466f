package io.wengao.federation.fuzz;

import io.wengao.federation.fuzz.Model.Kind;
import io.wengao.federation.fuzz.Model.ModelField;
import io.wengao.federation.fuzz.Model.ModelType;
import io.wengao.federation.fuzz.Split.Part;
import io.wengao.federation.fuzz.Split.PartField;
import io.wengao.federation.fuzz.Split.PartType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Sees to it that a subgraph that mentions a type has it. */
final class Hosting {

  private final Random random;
  private final Split split;

  Hosting(Random random, Split split) {
    this.random = random;
    this.split = split;
  }

  boolean canHost(Part part, String type) {
    return canHost(part, type, new HashSet<>());
  }

  private boolean canHost(Part part, String name, Set<String> seen) {
    if (part.types.containsKey(name) || !seen.add(name)) {
      return true;
    }
    var type = split.model.type(name);
    return switch (type.kind()) {
      case ROOT -> true;
      case ENTITY -> !part.banned.contains(name);
      case VALUE -> fields(type).stream().allMatch(field -> canHost(part, field.base(), seen));
      case INTERFACE, UNION ->
          type.members().stream().anyMatch(member -> canHost(part, member, seen));
    };
  }

  private List<ModelField> fields(ModelType type) {
    return type.fields().values().stream().filter(split.model::composite).toList();
  }

  boolean canHoldKey(Part part, ModelType type, String key) {
    for (var field : fields(type)) {
      boolean named = List.of(key.split("[ {}]+")).contains(field.name());
      if (named && !canHost(part, field.base())) {
        return false;
      }
    }
    return true;
  }

  /** Brings a type into a subgraph, an entity as a mere stub. */
  void ensure(Part part, String name) {
    if (part.types.containsKey(name) || !split.model.types().containsKey(name)) {
      return;
    }
    var type = split.model.type(name);
    var own = new PartType(name, type.kind());
    part.types.put(name, own);
    switch (type.kind()) {
      case ROOT -> {}
      case ENTITY -> stub(part, type);
      case VALUE -> type.fields().values().forEach(field -> put(part, own, field));
      case INTERFACE, UNION -> {
        var members = new ArrayList<>(type.members());
        members.removeIf(member -> !canHost(part, member));
        if (members.isEmpty()) {
          throw new Unfit("no member of " + name);
        }
        java.util.Collections.shuffle(members, random);
        int count = random.nextBoolean() ? members.size() : 1 + random.nextInt(members.size());
        own.members.addAll(members.subList(0, count));
        own.members.forEach(member -> ensure(part, member));
      }
    }
  }

  private void stub(Part part, ModelType type) {
    var keys = new ArrayList<>(type.keys());
    keys.removeIf(key -> !canHoldKey(part, type, key));
    var key = random.nextInt(4) > 0 ? "id" : keys.get(random.nextInt(keys.size()));
    key(part, type.name(), key, part.federation1 || random.nextInt(4) > 0);
    part.type(type.name()).extension = part.federation1 && random.nextBoolean();
  }

  void key(Part part, String name, String key, boolean resolvable) {
    var own = part.type(name);
    own.keys.put(key, resolvable || own.keys.getOrDefault(key, false));
    var type = split.model.type(name);
    var words = key.replaceAll("[{}]", "").split(" +");
    for (int i = 0; i < words.length; i++) {
      var field = type.field(words[i]);
      put(part, own, field);
      own.field(field.name()).external = false;
      if (split.model.composite(field)) {
        var inner = part.type(field.base());
        put(part, inner, split.model.type(field.base()).field(words[++i]));
      }
    }
  }

  PartField put(Part part, PartType type, ModelField field) {
    var own = type.fields.computeIfAbsent(field.name(), name -> new PartField(field));
    ensure(part, field.base());
    return own;
  }

  /** Gives the interfaces that have no fields yet those that all their types have here. */
  void finishInterfaces() {
    for (var part : split.parts) {
      for (var type : List.copyOf(part.types.values())) {
        if (type.kind == Kind.INTERFACE && !type.interfaceObject && type.fields.isEmpty()) {
          finish(part, type);
        }
      }
    }
  }

  private void finish(Part part, PartType type) {
    var fields = split.model.type(type.name).fields();
    var first = fields.values().iterator().next();
    for (var field : fields.values()) {
      boolean common =
          type.members.stream()
              .allMatch(member -> part.type(member).fields.containsKey(field.name()));
      if (common && (field == first || random.nextInt(4) > 0)) {
        type.fields.put(field.name(), new PartField(field));
      }
    }
    if (type.fields.isEmpty()) {
      type.members.forEach(
          member -> put(part, part.type(member), split.model.type(member).field(first.name())));
      type.fields.put(first.name(), new PartField(first));
    }
  }
}
