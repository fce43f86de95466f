package io.wengao.federation.fuzz;

import io.wengao.federation.fuzz.Model.Kind;
import io.wengao.federation.fuzz.Split.Part;
import io.wengao.federation.fuzz.Split.PartField;
import io.wengao.federation.fuzz.Split.PartType;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a subgraph as SDL, Federation 1 or 2. */
final class PartPrinter {

  private static final String LINK =
      """
      extend schema
        @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable",
          "@external", "@requires", "@provides", "@override", "@interfaceObject", "@extends"])

      """;

  private final Split split;
  private final Part part;

  PartPrinter(Split split, Part part) {
    this.split = split;
    this.part = part;
  }

  String print() {
    var out = new StringBuilder(part.federation1 ? "" : LINK);
    part.types.values().forEach(type -> out.append(type(type)).append('\n'));
    if (part.mentions(Model.INPUT)) {
      var more = part.wideInput ? " deep: Boolean" : "";
      out.append("input Sieve { from: Int  hues: [Hue!] = [RED]" + more + " }\n");
    }
    if (part.mentions(Model.INPUT) || part.mentions(Model.ENUM)) {
      out.append("enum Hue { RED GREEN BLUE }\n");
    }
    out.append(enumeration(Model.OUTPUT_ENUM, part.moods));
    out.append(enumeration(Model.INPUT_ENUM, part.picks));
    out.append(part.mentions(Model.SCALAR) ? "scalar Stamp\n" : "");
    return out.toString();
  }

  private String enumeration(String name, Set<String> values) {
    return part.mentions(name) ? "enum " + name + " { " + String.join(" ", values) + " }\n" : "";
  }

  /** What every subgraph extended would be defined by none. */
  private boolean definedElsewhere(PartType type) {
    return split.parts.stream()
        .map(other -> other.types.get(type.name))
        .anyMatch(other -> other != null && !other.extension);
  }

  private String type(PartType type) {
    if (type.kind == Kind.UNION) {
      return "union " + type.name + " = " + String.join(" | ", type.members);
    }
    boolean asInterface = type.kind == Kind.INTERFACE && !type.interfaceObject;
    var head = new StringBuilder(type.extension && definedElsewhere(type) ? "extend " : "");
    head.append(asInterface ? "interface " : "type ").append(type.name);
    var implemented = new LinkedHashSet<String>();
    part.types.values().stream()
        .filter(one -> one.kind == Kind.INTERFACE && !one.interfaceObject)
        .filter(one -> one.members.contains(type.name))
        .forEach(one -> implemented.add(one.name));
    if (asInterface) {
      implemented.addAll(split.implementedBy(part, type));
    }
    head.append(implemented.isEmpty() ? "" : " implements " + String.join(" & ", implemented));
    type.keys.forEach(
        (key, resolvable) ->
            head.append(" @key(fields: \"")
                .append(key)
                .append(resolvable ? "\")" : "\", resolvable: false)"));
    head.append(type.interfaceObject ? " @interfaceObject" : "");
    return head
        + " {\n"
        + type.fields.values().stream()
            .map(field -> "  " + field(type, field, asInterface) + "\n")
            .collect(Collectors.joining())
        + "}";
  }

  private String field(PartType type, PartField field, boolean ofInterface) {
    var text = new StringBuilder(field.sdl());
    if (field.nullable && field.field.nonNull()) {
      text.setLength(text.length() - 1);
    }
    if (ofInterface) {
      return text.toString();
    }
    text.append(field.external ? " @external" : "");
    text.append(field.requires == null ? "" : " @requires(fields: \"" + field.requires + "\")");
    text.append(field.provides == null ? "" : " @provides(fields: \"" + field.provides + "\")");
    text.append(
        field.overrideFrom == null
            ? ""
            : " @override(from: \""
                + field.overrideFrom
                + (field.dormant ? "\", label: \"percent(0)\")" : "\")"));
    boolean shared =
        field.resolved()
            && (type.kind == Kind.VALUE
                || split.resolving(type.name, field.field.name()).size() > 1);
    text.append(shared && !part.federation1 ? " @shareable" : "");
    return text.toString();
  }
}
