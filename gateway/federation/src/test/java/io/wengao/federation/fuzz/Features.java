package io.wengao.federation.fuzz;

import io.wengao.federation.fuzz.Model.Kind;
import io.wengao.federation.fuzz.Model.ModelField;
import io.wengao.federation.fuzz.Split.Part;
import io.wengao.federation.fuzz.Split.PartField;
import io.wengao.federation.fuzz.Split.PartType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Adds {@code @requires}, {@code @provides} and {@code @override} to a split. */
final class Features {

  private final Random random;
  private final Split split;
  private final Hosting hosting;

  Features(Random random, Split split, Hosting hosting) {
    this.random = random;
    this.split = split;
    this.hosting = hosting;
  }

  void add() {
    for (var part : split.parts) {
      for (var type : List.copyOf(part.types.values())) {
        for (var field : List.copyOf(type.fields.values())) {
          boolean leaf = !split.model.composite(field.field);
          if (!field.resolved() || type.kind == Kind.INTERFACE && !type.interfaceObject) {
            continue;
          }
          boolean entity = type.kind == Kind.ENTITY || type.interfaceObject;
          if (entity && random.nextInt(4) == 0 && alone(type, field) && !keyed(type, field)) {
            require(part, type, field);
          } else if (!leaf && type.kind != Kind.VALUE && random.nextInt(3) == 0) {
            hosting.finishInterfaces();
            var text = provided(part, field.field.base());
            field.provides = text;
          } else if (type.kind == Kind.ENTITY
              && field.overrideFrom == null
              && random.nextInt(8) == 0
              && alone(type, field)) {
            override(part, type, field);
          }
        }
      }
    }
  }

  private boolean alone(PartType type, PartField field) {
    return split.declaring(type.name, field.field.name()).stream()
            .filter(part -> part.type(type.name).field(field.field.name()).resolved())
            .count()
        == 1;
  }

  private static boolean keyed(PartType type, PartField field) {
    return type.keys.keySet().stream()
        .anyMatch(key -> List.of(key.split("[ {}]+")).contains(field.field.name()));
  }

  private void require(Part part, PartType type, PartField field) {
    var texts = new ArrayList<String>();
    for (var other : split.model.type(type.name).fields().values()) {
      if (other == field.field || other.name().compareTo(field.field.name()) == 0) {
        break;
      }
      boolean free = !type.fields.containsKey(other.name()) || type.field(other.name()).external;
      boolean elsewhere = !split.resolving(type.name, other.name()).isEmpty();
      if (free
          && elsewhere
          && random.nextInt(2) == 0
          && (!split.model.composite(other) || hosting.canHost(part, other.base()))) {
        var text = required(part, type, other, 2);
        if (text != null) {
          texts.add(text);
        }
      }
    }
    field.requires = texts.isEmpty() ? null : String.join(" ", texts);
  }

  /** A field as {@code @requires} names it, made external where the subgraph does not have it. */
  private @Nullable String required(Part part, PartType type, ModelField field, int depth) {
    boolean leaf = !split.model.composite(field);
    if (!leaf && (depth == 0 || !hosting.canHost(part, field.base()))) {
      return null;
    }
    if (!type.fields.containsKey(field.name())) {
      hosting.put(part, type, field).external = true;
      hosting.finishInterfaces();
    }
    var text = field.name() + arguments(field);
    if (leaf) {
      return text;
    }
    var below = selection(part, part.type(field.base()), depth - 1);
    return below == null ? undo(type, field) : text + " { " + below + " }";
  }

  private static @Nullable String undo(PartType type, ModelField field) {
    if (type.field(field.name()).external) {
      throw new Unfit("nothing below " + field.name());
    }
    return null;
  }

  private @Nullable String selection(Part part, PartType type, int depth) {
    if (type.kind == Kind.UNION || type.kind == Kind.INTERFACE && !type.interfaceObject) {
      var texts = new ArrayList<String>();
      if (type.kind == Kind.INTERFACE && random.nextBoolean()) {
        texts.add(
            type.fields.values().stream()
                .filter(field -> !split.model.composite(field.field))
                .map(field -> field.field.name() + arguments(field.field))
                .findFirst()
                .orElse("__typename"));
      }
      for (var member : type.members) {
        var below = random.nextInt(4) == 0 ? null : selection(part, part.type(member), depth);
        if (below != null) {
          texts.add("... on " + member + " { " + below + " }");
        }
      }
      texts.remove("__typename");
      return texts.isEmpty() ? null : String.join(" ", texts);
    }
    var texts = new ArrayList<String>();
    for (var field : split.model.type(type.name).fields().values()) {
      boolean declared = type.fields.containsKey(field.name());
      boolean resolvable = !split.resolving(type.name, field.name()).isEmpty();
      if (resolvable && random.nextInt(4) == 0 && (declared || type.kind == Kind.ENTITY)) {
        var text = required(part, type, field, depth);
        if (text != null) {
          texts.add(text);
        }
      }
    }
    if (texts.isEmpty()) {
      return type.fields.values().stream()
          .filter(field -> !split.model.composite(field.field))
          .map(field -> field.field.name() + arguments(field.field))
          .findFirst()
          .orElse(null);
    }
    return String.join(" ", texts);
  }

  private static String arguments(ModelField field) {
    if (field.arguments().isEmpty()) {
      return "";
    }
    var texts = new ArrayList<String>();
    for (var one : field.arguments().split(", ")) {
      var name = one.substring(0, one.indexOf(':'));
      switch (name) {
        case "a", "first" -> texts.add(name + ": 1");
        case "q" -> texts.add("q: true");
        case "h" -> texts.add("h: GREEN");
        default -> {}
      }
    }
    return texts.isEmpty() ? "" : "(" + String.join(", ", texts) + ")";
  }

  /** What a subgraph can give of another's type along one path; null for nothing. */
  private @Nullable String provided(Part part, String name) {
    var type = part.type(name);
    if (type.interfaceObject || type.kind == Kind.VALUE || type.kind == Kind.ROOT) {
      return null;
    }
    var texts = new ArrayList<String>();
    if (type.kind != Kind.ENTITY) {
      for (var member : type.members) {
        var below = random.nextBoolean() && member.startsWith("E") ? provided(part, member) : null;
        if (below != null) {
          texts.add("... on " + member + " { " + below + " }");
        }
      }
      return texts.isEmpty() ? null : String.join(" ", texts);
    }
    for (var field : split.model.type(name).fields().values()) {
      var own = type.fields.get(field.name());
      boolean possible =
          (own == null || own.external)
              && field.arguments().isEmpty()
              && !split.resolving(name, field.name()).isEmpty()
              && (!split.model.composite(field) || field.base().startsWith("V"))
              && hostable(part, field);
      if (possible && random.nextInt(3) == 0) {
        hosting.put(part, type, field).external = true;
        texts.add(field.name() + (split.model.composite(field) ? " { tag }" : ""));
      }
    }
    return texts.isEmpty() ? null : String.join(" ", texts);
  }

  private boolean hostable(Part part, ModelField field) {
    return !split.model.composite(field) || hosting.canHost(part, field.base());
  }

  private void override(Part part, PartType type, PartField field) {
    for (var other : split.parts) {
      var theirs = other.types.get(type.name);
      boolean fits =
          other != part
              && !other.federation1
              && theirs != null
              && !theirs.fields.containsKey(field.field.name())
              && !keyed(type, field)
              && hostable(other, field.field);
      if (theirs != null && fits) {
        var own = hosting.put(other, theirs, field.field);
        own.overrideFrom = part.name;
        if (random.nextInt(3) == 0) {
          own.dormant = true;
          return;
        }
        field.overridden = true;
        field.requires = null;
        field.provides = null;
        return;
      }
    }
  }
}
