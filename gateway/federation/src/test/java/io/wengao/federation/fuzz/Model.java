package io.wengao.federation.fuzz;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One schema as it would be without federation; {@link Split} says who has which part of it. */
record Model(Map<String, ModelType> types) {

  /** Read and written, so the same everywhere. */
  static final String ENUM = "Hue";

  /** Only answered with: subgraphs may know some of its values. */
  static final String OUTPUT_ENUM = "Mood";

  /** Only asked with: subgraphs may know more values than others. */
  static final String INPUT_ENUM = "Pick";

  static final String SCALAR = "Stamp";
  static final String INPUT = "Sieve";

  enum Kind {
    ENTITY,
    VALUE,
    INTERFACE,
    UNION,
    ROOT
  }

  /**
   * @param members of a union; the implementing types of an interface
   * @param keys of an entity, the first is always {@code id}
   */
  record ModelType(
      String name,
      Kind kind,
      Map<String, ModelField> fields,
      Set<String> members,
      Set<String> keys) {

    static ModelType of(String name, Kind kind) {
      return new ModelType(
          name, kind, new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    boolean isAbstract() {
      return kind == Kind.INTERFACE || kind == Kind.UNION;
    }

    void add(ModelField field) {
      fields.putIfAbsent(field.name(), field);
    }

    ModelField field(String name) {
      var found = fields.get(name);
      if (found == null) {
        throw new IllegalArgumentException(this.name + " has no " + name);
      }
      return found;
    }
  }

  /**
   * @param type with lists and non-nulls, as SDL
   * @param arguments as SDL, without parentheses; empty for none
   */
  record ModelField(String name, String type, String arguments) {

    static ModelField of(String name, String type) {
      return new ModelField(name, type, "");
    }

    String base() {
      return type.replaceAll("[\\[\\]!]", "");
    }

    boolean nonNull() {
      return type.endsWith("!");
    }

    String sdl() {
      return name + (arguments.isEmpty() ? "" : "(" + arguments + ")") + ": " + type;
    }
  }

  ModelType type(String name) {
    var found = types.get(name);
    if (found == null) {
      throw new IllegalArgumentException("No type " + name);
    }
    return found;
  }

  boolean composite(ModelField field) {
    return types.containsKey(field.base());
  }

  List<ModelType> of(Kind kind) {
    return types.values().stream().filter(type -> type.kind() == kind).toList();
  }

  /** The interfaces a type has. */
  List<ModelType> interfacesOf(String type) {
    return of(Kind.INTERFACE).stream().filter(one -> one.members().contains(type)).toList();
  }
}
