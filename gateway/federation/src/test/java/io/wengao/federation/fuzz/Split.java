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
    boolean overridden;
    boolean nullable;

    PartField(ModelField field) {
      this.field = field;
    }

    boolean resolved() {
      return !external && !overridden;
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

    Part(String name, boolean federation1) {
      this.name = name;
      this.federation1 = federation1;
    }

    PartType type(String name) {
      return Objects.requireNonNull(types.get(name), name);
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
