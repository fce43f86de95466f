package io.wengao.federation.fuzz;

import io.wengao.federation.fuzz.Model.Kind;
import io.wengao.federation.fuzz.Model.ModelField;
import io.wengao.federation.fuzz.Model.ModelType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/**
 * A random schema. Names tell the kind of a field but not its nullability, so that fragments on
 * different types may disagree about it.
 */
final class ModelGenerator {

  private final Random random;
  private final Model model = new Model(new LinkedHashMap<>());

  ModelGenerator(Random random) {
    this.random = random;
  }

  Model generate() {
    names("E", Kind.ENTITY, 3 + random.nextInt(5));
    names("V", Kind.VALUE, 1 + random.nextInt(3));
    names("I", Kind.INTERFACE, random.nextInt(3));
    names("U", Kind.UNION, random.nextInt(3));
    model.of(Kind.INTERFACE).forEach(this::members);
    boolean inherits = model.of(Kind.INTERFACE).size() > 1 && random.nextBoolean();
    if (inherits) {
      inherit(model.type("I1"), model.type("I0"));
    }
    model.of(Kind.UNION).forEach(this::members);
    model.of(Kind.ENTITY).forEach(this::keys);
    model.of(Kind.VALUE).forEach(type -> type.add(ModelField.of("tag", "String!")));
    for (var type : model.of(Kind.INTERFACE)) {
      if (inherits && type.name().equals("I1")) {
        model.type("I0").fields().values().forEach(type::add);
      }
      common(type);
    }
    model.of(Kind.VALUE).forEach(type -> fields(type, 1 + random.nextInt(3)));
    model.of(Kind.ENTITY).forEach(type -> fields(type, 2 + random.nextInt(6)));
    roots();
    return model;
  }

  private void names(String prefix, Kind kind, int count) {
    for (int i = 0; i < count; i++) {
      model.types().put(prefix + i, ModelType.of(prefix + i, kind));
    }
  }

  private void members(ModelType type) {
    boolean values = random.nextInt(4) == 0 && model.of(Kind.VALUE).size() > 1;
    var pool = new ArrayList<>(model.of(values ? Kind.VALUE : Kind.ENTITY));
    if (type.kind() == Kind.UNION && random.nextInt(4) == 0) {
      pool.addAll(model.of(Kind.VALUE));
    }
    java.util.Collections.shuffle(pool, random);
    pool.stream().limit(2 + random.nextInt(3)).forEach(one -> type.members().add(one.name()));
  }

  /** The types of the one are some of those of the other. */
  private void inherit(ModelType type, ModelType other) {
    type.members().clear();
    type.members().addAll(other.members());
    other.members().stream()
        .skip(1)
        .filter(name -> random.nextInt(3) == 0)
        .forEach(type.members()::remove);
  }

  private void keys(ModelType type) {
    type.add(ModelField.of("id", "ID!"));
    type.keys().add("id");
    if (random.nextInt(3) == 0) {
      type.add(ModelField.of("code", "String!"));
      type.keys().add("code");
    }
    if (random.nextInt(4) == 0) {
      type.add(ModelField.of("pa", "String!"));
      type.add(ModelField.of("pb", "Int!"));
      type.keys().add("pa pb");
    }
    if (random.nextInt(4) == 0) {
      type.add(ModelField.of("own", any(model.of(Kind.ENTITY)).name() + "!"));
      type.keys().add("own { id }");
    }
    if (random.nextInt(5) == 0) {
      type.add(ModelField.of("spot", any(model.of(Kind.VALUE)).name() + "!"));
      type.keys().add(random.nextBoolean() ? "spot { tag }" : "id spot { tag }");
    }
  }

  /** What all types of an interface have; some of them promise more than the interface. */
  private void common(ModelType type) {
    boolean entities = type.members().stream().allMatch(name -> name.startsWith("E"));
    type.add(entities ? ModelField.of("id", "ID!") : ModelField.of("tag", "String!"));
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      var field = field("c" + type.name() + i, !entities);
      type.add(field);
      for (var member : type.members()) {
        // graphql-java takes "U!" in a type for no "U" of its interface where U is a union.
        boolean stricter =
            !field.nonNull() && !field.base().startsWith("U") && random.nextInt(5) == 0;
        model
            .type(member)
            .add(
                stricter
                    ? new ModelField(field.name(), field.type() + "!", field.arguments())
                    : field);
      }
    }
  }

  private void fields(ModelType type, int count) {
    for (int i = 0; i < count; i++) {
      type.add(field(null, type.kind() == Kind.VALUE));
    }
  }

  private ModelField field(@org.jspecify.annotations.Nullable String name, boolean ofValue) {
    int n = random.nextInt(3);
    return switch (random.nextInt(ofValue ? 10 : 16)) {
      case 0, 1 -> ModelField.of(or(name, "s" + n), wrap("String", 1));
      case 2 -> ModelField.of(or(name, "n" + n), wrap("Int", 1));
      case 3 -> ModelField.of(or(name, "sl" + n), wrap("String", 2));
      case 4 -> ModelField.of(or(name, "h" + n), wrap(Model.ENUM, 1));
      case 5 -> ModelField.of(or(name, "b" + n), wrap("Boolean", 1));
      case 6 -> new ModelField(or(name, "sa" + n), wrap("String", 1), arguments());
      case 7 -> ModelField.of(or(name, "mo" + n), wrap(Model.OUTPUT_ENUM, 2));
      case 8 ->
          random.nextBoolean()
              ? ModelField.of(or(name, "st" + n), wrap(Model.SCALAR, 2))
              : ModelField.of(or(name, "n" + n), wrap("Int", 1));
      case 9, 10, 11 ->
          ModelField.of(or(name, "r" + n), wrap(any(model.of(Kind.ENTITY)).name(), 2));
      case 12 -> ModelField.of(or(name, "v" + n), wrap(any(model.of(Kind.VALUE)).name(), 2));
      case 13, 14 -> ModelField.of(or(name, "x" + n), wrap(any(abstractOrEntity()).name(), 2));
      default ->
          new ModelField(
              or(name, "ra" + n), "[" + any(abstractOrEntity()).name() + "!]", "first: Int");
    };
  }

  private static String or(@org.jspecify.annotations.Nullable String name, String otherwise) {
    return name == null ? otherwise : name;
  }

  private List<ModelType> abstractOrEntity() {
    var types = new ArrayList<>(model.of(Kind.INTERFACE));
    types.addAll(model.of(Kind.UNION));
    return types.isEmpty() ? model.of(Kind.ENTITY) : types;
  }

  private String arguments() {
    var all =
        List.of(
            "a: Int",
            "t: String = \"d\"",
            "h: Hue",
            "by: Sieve",
            "l: [Int!]",
            "q: Boolean!",
            "p: Pick = FIRST",
            "z: Stamp");
    var picked = new ArrayList<String>();
    all.forEach(
        one -> {
          if (random.nextInt(3) == 0) {
            picked.add(one);
          }
        });
    return picked.isEmpty() ? "a: Int" : String.join(", ", picked);
  }

  /** Adds non-nulls and, where {@code depth} is more than 1, lists. */
  private String wrap(String base, int depth) {
    var text = base + (random.nextInt(3) == 0 ? "!" : "");
    int lists = depth == 1 ? 0 : Math.max(0, random.nextInt(7) - 3) * 2 / 3;
    for (int i = 0; i < lists; i++) {
      text = "[" + text + "]" + (random.nextInt(3) == 0 ? "!" : "");
    }
    return text;
  }

  private void roots() {
    var query = ModelType.of("Query", Kind.ROOT);
    model.types().values().stream()
        .filter(type -> random.nextInt(10) < 7)
        .forEach(
            type ->
                query.add(ModelField.of("q" + type.name(), wrap(type.name(), 2).replace("!", ""))));
    query.add(ModelField.of("all", "[" + any(model.of(Kind.ENTITY)).name() + "]"));
    query.add(new ModelField("say", "String", arguments()));
    var mutation = ModelType.of("Mutation", Kind.ROOT);
    mutation.add(new ModelField("m0", "String", "a: Int"));
    mutation.add(new ModelField("m1", "String", ""));
    mutation.add(new ModelField("m2", "String", ""));
    mutation.add(ModelField.of("m3", any(model.of(Kind.ENTITY)).name()));
    mutation.add(ModelField.of("m4", any(abstractOrEntity()).name()));
    model.types().put("Query", query);
    model.types().put("Mutation", mutation);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
