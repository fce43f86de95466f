package io.wengao.federation.fuzz;

import io.wengao.federation.fuzz.Model.Kind;
import io.wengao.federation.fuzz.Model.ModelField;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model dealt out to subgraphs. Grows while it is generated. */
final class Split {

  /** What a subgraph says of a field. */
  static final class PartField {
    final ModelField field;
    boolean external;
    @Nullable String requires;
    @Nullable String provides;
    @Nullable String overrideFrom;

    /** Whether that override is a progressive one whose label nobody has made active. */
    boolean dormant;

    boolean overridden;

    /** An optional argument that not all subgraphs with the field have. */
    boolean extraArgument;

    boolean nullable;

    PartField(ModelField field) {
      this.field = field;
    }

    String sdl() {
      var arguments = field.arguments();
      return extraArgument
          ? new ModelField(
                  field.name(),
                  field.type(),
                  arguments.isEmpty() ? "only: Int" : arguments + ", only: Int")
              .sdl()
          : field.sdl();
    }

    boolean resolved() {
      return !external && !overridden && !dormant;
    }
  }

  /** What a subgraph has of a type. */
  static final class PartType {
    final String name;
    final Kind kind;
    final Map<String, PartField> fields = new LinkedHashMap<>();

    /** Key to whether it is resolvable. */
    final Map<String, Boolean> keys = new LinkedHashMap<>();

    /** Of a union or interface: who belongs to it here. */
    final Set<String> members = new LinkedHashSet<>();

    boolean interfaceObject;
    boolean extension;

    PartType(String name, Kind kind) {
      this.name = name;
      this.kind = kind;
    }

    PartField field(String name) {
      return Objects.requireNonNull(fields.get(name), name);
    }
  }

  /** One subgraph. */
  static final class Part {
    final String name;
    final boolean federation1;
    final Map<String, PartType> types = new LinkedHashMap<>();

    /** Types that must not be here, as an interface of theirs is here as an object. */
    final Set<String> banned = new LinkedHashSet<>();

    /** What is known here of the enum that is only answered with. */
    final Set<String> moods = new LinkedHashSet<>();

    /** What is known here of the enum that is only asked with. */
    final Set<String> picks = new LinkedHashSet<>();

    boolean wideInput;

    Part(String name, boolean federation1) {
      this.name = name;
      this.federation1 = federation1;
    }

    PartType type(String name) {
      return Objects.requireNonNull(types.get(name), name);
    }

    /** Whether some field or argument here is of this type. */
    boolean mentions(String name) {
      return types.values().stream()
          .flatMap(type -> type.fields.values().stream())
          .map(field -> field.field)
          .anyMatch(field -> field.base().equals(name) || field.arguments().contains(": " + name));
    }
  }

  final Model model;
  final List<Part> parts = new ArrayList<>();

  Split(Model model) {
    this.model = model;
  }

  /** The subgraphs that declare a field, resolved or not. */
  List<Part> declaring(String type, String field) {
    return parts.stream()
        .filter(part -> part.types.containsKey(type) && part.type(type).fields.containsKey(field))
        .toList();
  }

  List<Part> resolving(String type, String field) {
    return declaring(type, field).stream()
        .filter(part -> part.type(type).field(field).resolved())
        .toList();
  }

  List<Part> mentioning(String name) {
    return parts.stream().filter(part -> part.mentions(name)).toList();
  }

  List<PartType> views(String type) {
    return parts.stream()
        .filter(part -> part.types.containsKey(type))
        .map(part -> part.type(type))
        .toList();
  }

  /** Whether an interface implements another wherever a subgraph has both and can say so. */
  boolean mayImplement(String name, String other) {
    return !name.equals(other)
        && fields(name).containsAll(fields(other))
        && members(other).containsAll(members(name));
  }

  private Set<String> fields(String type) {
    var names = new LinkedHashSet<String>();
    views(type).forEach(view -> names.addAll(view.fields.keySet()));
    return names;
  }

  Set<String> members(String type) {
    var names = new LinkedHashSet<String>();
    views(type).forEach(view -> names.addAll(view.members));
    return names;
  }

  /** The interfaces a subgraph's interface implements there. */
  List<String> implementedBy(Part part, PartType type) {
    return part.types.values().stream()
        .filter(other -> other.kind == Model.Kind.INTERFACE && !other.interfaceObject)
        .filter(other -> mayImplement(type.name, other.name))
        .filter(other -> !mayImplement(other.name, type.name))
        .filter(other -> type.fields.keySet().containsAll(other.fields.keySet()))
        .filter(other -> other.members.containsAll(type.members))
        .map(other -> other.name)
        .toList();
  }

  List<SubgraphSchema> schemas() {
    return parts.stream()
        .map(
            part ->
                new SubgraphSchema(
                    part.name,
                    "http://" + part.name + ".test/graphql",
                    new PartPrinter(this, part).print()))
        .toList();
  }
}
