package io.wengao.federation.fuzz;

import io.wengao.federation.fuzz.Model.Kind;
import io.wengao.federation.fuzz.Model.ModelField;
import io.wengao.federation.fuzz.Model.ModelType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        .filter(type -> !split.views(type.name()).isEmpty())
        .forEach(type -> out.append(type(type)).append('\n'));
    if (!split.mentioning(Model.INPUT).isEmpty()) {
      boolean wide = split.mentioning(Model.INPUT).stream().allMatch(part -> part.wideInput);
      var more = wide ? " deep: Boolean" : "";
      out.append("input Sieve { from: Int  hues: [Hue!] = [RED]" + more + " }\n");
    }
    if (out.indexOf(Model.ENUM) >= 0) {
      out.append("enum Hue { RED GREEN BLUE }\n");
    }
    enumerations(out);
    out.append(split.mentioning(Model.SCALAR).isEmpty() ? "" : "scalar Stamp\n");
    return out.toString();
  }

  /** Of answers every value any subgraph knows, of questions only those all know. */
  private void enumerations(StringBuilder out) {
    var moods = new LinkedHashSet<String>();
    split.mentioning(Model.OUTPUT_ENUM).forEach(part -> moods.addAll(part.moods));
    if (!moods.isEmpty()) {
      out.append("enum Mood { ").append(String.join(" ", moods)).append(" }\n");
    }
    var asking = split.mentioning(Model.INPUT_ENUM);
    if (!asking.isEmpty()) {
      var picks = new LinkedHashSet<>(asking.getFirst().picks);
      asking.forEach(part -> picks.retainAll(part.picks));
      out.append("enum Pick { ").append(String.join(" ", picks)).append(" }\n");
    }
  }

  private String type(ModelType type) {
    if (type.kind() == Kind.UNION) {
      return "union " + type.name() + " = " + String.join(" | ", split.members(type.name()));
    }
    var implemented =
        split.model.of(Kind.INTERFACE).stream()
            .map(ModelType::name)
            .filter(name -> split.members(name).contains(type.name()))
            .collect(Collectors.toCollection(ArrayList::new));
    for (var part : split.parts) {
      var view = part.types.get(type.name());
      if (view != null && view.kind == Kind.INTERFACE && !view.interfaceObject) {
        implemented.addAll(split.implementedBy(part, view));
      }
    }
    return (type.kind() == Kind.INTERFACE ? "interface " : "type ")
        + type.name()
        + (implemented.isEmpty()
            ? ""
            : " implements " + String.join(" & ", new LinkedHashSet<>(implemented)))
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
            .flatMap(name -> split.views(name).stream())
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
