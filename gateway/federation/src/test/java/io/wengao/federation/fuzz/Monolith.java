package io.wengao.federation.fuzz;

import io.wengao.federation.fuzz.Model.Kind;
import io.wengao.federation.fuzz.Model.ModelField;
import io.wengao.federation.fuzz.Model.ModelType;
import io.wengao.federation.fuzz.Split.PartType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The schema a split must compose to, worked out without composition. */
final class Monolith {

  private final Split split;

  Monolith(Split split) {
    this.split = split;
  }

  String sdl() {
    var out = new StringBuilder();
    split.model.types().values().stream()
        .filter(type -> !views(type.name()).isEmpty())
        .forEach(type -> out.append(type(type)).append('\n'));
    if (out.indexOf(Model.INPUT) >= 0) {
      out.append("input Sieve { from: Int  hues: [Hue!] = [RED] }\n");
    }
    if (out.indexOf(Model.ENUM) >= 0) {
      out.append("enum Hue { RED GREEN BLUE }\n");
    }
    return out.toString();
  }

  private List<PartType> views(String type) {
    return split.parts.stream()
        .filter(part -> part.types.containsKey(type))
        .map(part -> part.type(type))
        .toList();
  }

  private Set<String> members(String type) {
    var members = new LinkedHashSet<String>();
    views(type).forEach(view -> members.addAll(view.members));
    return members;
  }

  private String type(ModelType type) {
    if (type.kind() == Kind.UNION) {
      return "union " + type.name() + " = " + String.join(" | ", members(type.name()));
    }
    var implemented =
        split.model.of(Kind.INTERFACE).stream()
            .map(ModelType::name)
            .filter(name -> members(name).contains(type.name()))
            .toList();
    return (type.kind() == Kind.INTERFACE ? "interface " : "type ")
        + type.name()
        + (implemented.isEmpty() ? "" : " implements " + String.join(" & ", implemented))
        + " {\n"
        + type.fields().values().stream()
            .filter(field -> present(type, field, implemented))
            .map(field -> "  " + text(type, field) + "\n")
            .collect(Collectors.joining())
        + "}";
  }

  private boolean present(ModelType type, ModelField field, List<String> implemented) {
    return !split.declaring(type.name(), field.name()).isEmpty()
        || implemented.stream()
            .flatMap(name -> views(name).stream())
            .anyMatch(view -> view.interfaceObject && view.fields.containsKey(field.name()));
  }

  private String text(ModelType type, ModelField field) {
    boolean nullable =
        split.declaring(type.name(), field.name()).stream()
            .anyMatch(part -> part.type(type.name()).field(field.name()).nullable);
    // An interface object's field comes to the types as the interface has it.
    var own =
        split.declaring(type.name(), field.name()).isEmpty()
            ? split.model.interfacesOf(type.name()).stream()
                .filter(one -> one.fields().containsKey(field.name()))
                .findFirst()
                .map(one -> one.field(field.name()))
                .orElse(field)
            : field;
    var sdl = own.sdl();
    return nullable && own.nonNull() ? sdl.substring(0, sdl.length() - 1) : sdl;
  }
}
