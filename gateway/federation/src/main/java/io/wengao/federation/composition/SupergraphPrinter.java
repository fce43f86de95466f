package io.wengao.federation.composition;

import graphql.language.AstPrinter;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.TypeKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints a supergraph in the join spec v0.5, always in the same order. */
final class SupergraphPrinter {

  private final Sources sources;
  private final Map<String, MergedType> types;
  private final ComposedDirectives composed;
  private final List<String> ofSchema;
  private final Set<String> used = new LinkedHashSet<>();
  private final StringBuilder out = new StringBuilder();

  SupergraphPrinter(Sources sources, Map<String, MergedType> types, ComposedDirectives composed) {
    this.sources = sources;
    this.types = types;
    this.composed = composed;
    this.ofSchema = sources.carried(sources.subgraphs().stream().map(Subgraph::schema).toList());
    JoinDefinitions.OPTIONAL.keySet().stream().filter(this::uses).forEach(used::add);
    if (used.contains("listSize")) {
      // They are of one specification, and so are linked and defined together.
      used.add("cost");
    }
  }

  String print() {
    schema();
    out.append(JoinDefinitions.BASE);
    JoinDefinitions.OPTIONAL.forEach(
        (name, spec) -> {
          if (used.contains(name)) {
            out.append('\n').append(spec.definition()).append('\n');
          }
        });
    composed.definitions().forEach(text -> out.append('\n').append(text).append('\n'));
    graphs();
    types.values().stream()
        .sorted(java.util.Comparator.comparing(MergedType::name))
        .forEach(this::type);
    return out.toString();
  }

  private void schema() {
    out.append("schema\n");
    out.append("  @link(url: \"https://specs.apollo.dev/link/v1.0\")\n");
    out.append("  @link(url: \"https://specs.apollo.dev/join/v0.5\", for: EXECUTION)\n");
    var links = JoinDefinitions.links(used);
    links.addAll(composed.links());
    links.addAll(ofSchema);
    links.forEach(link -> out.append("  ").append(link).append('\n'));
    out.append("{\n");
    for (var root : List.of("Query", "Mutation", "Subscription")) {
      if (types.containsKey(root)) {
        out.append("  ").append(root.toLowerCase(java.util.Locale.ROOT)).append(": ");
        out.append(root).append('\n');
      }
    }
    out.append("}\n\n");
  }

  private boolean uses(String directive) {
    var start = "@" + directive;
    return starts(ofSchema, start) || types.values().stream().anyMatch(type -> uses(type, start));
  }

  private static boolean uses(MergedType type, String start) {
    return starts(type.directives(), start)
        || type.fields().values().stream()
            .anyMatch(
                field ->
                    starts(field.directives(), start)
                        || field.arguments().values().stream()
                            .anyMatch(input -> starts(input.directives(), start)))
        || type.inputs().values().stream().anyMatch(input -> starts(input.directives(), start))
        || type.values().values().stream().anyMatch(value -> starts(value.directives(), start));
  }

  private static boolean starts(List<String> directives, String start) {
    return directives.stream().anyMatch(text -> text.equals(start) || text.startsWith(start + "("));
  }

  private void graphs() {
    out.append("\nenum join__Graph {\n");
    for (var subgraph : sources.subgraphs()) {
      out.append("  ").append(sources.graphId(subgraph));
      out.append(" @join__graph(name: ").append(JoinText.quoted(subgraph.name()));
      out.append(", url: ").append(JoinText.quoted(subgraph.url())).append(")\n");
    }
    out.append("}\n");
  }

  private void type(MergedType type) {
    out.append('\n');
    description("", type.description());
    out.append(type.kind().keyword()).append(' ').append(type.name());
    if (!type.interfaces().isEmpty()) {
      out.append(" implements ").append(String.join(" & ", type.interfaces()));
    }
    for (var directive : type.directives()) {
      out.append("\n  ").append(directive);
    }
    out.append('\n');
    if (type.kind() == TypeKind.UNION) {
      out.append(" = ").append(String.join(" | ", type.members())).append('\n');
      return;
    }
    if (type.kind() == TypeKind.SCALAR) {
      return;
    }
    out.append("{\n");
    type.fields().values().forEach(this::field);
    type.inputs().values().forEach(input -> input("  ", input, "\n"));
    for (var value : type.values().values()) {
      description("  ", value.description());
      out.append("  ").append(value.name());
      directives(value.directives());
      out.append('\n');
    }
    out.append("}\n");
  }

  private void field(MergedType.MergedField field) {
    description("  ", field.description());
    out.append("  ").append(field.name());
    if (!field.arguments().isEmpty()) {
      boolean described =
          field.arguments().values().stream().anyMatch(input -> input.description() != null);
      out.append(described ? "(\n" : "(");
      String between = "";
      for (var argument : field.arguments().values()) {
        out.append(described ? "" : between);
        input(described ? "    " : "", argument, described ? "\n" : "");
        between = ", ";
      }
      out.append(described ? "  )" : ")");
    }
    out.append(": ").append(Types.text(field.type()));
    directives(field.directives());
    out.append('\n');
  }

  private void input(String indent, MergedType.MergedInput input, String end) {
    description(indent, input.description());
    out.append(indent).append(input.name()).append(": ").append(Types.text(input.type()));
    if (input.defaultValue() != null) {
      out.append(" = ").append(AstPrinter.printAstCompact(input.defaultValue()));
    }
    directives(input.directives());
    out.append(end);
  }

  private void directives(List<String> directives) {
    directives.forEach(text -> out.append(' ').append(text));
  }

  private void description(String indent, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return;
    }
    out.append(indent).append("\"\"\"\n");
    text.lines()
        .forEach(
            line -> out.append(indent).append(line.replace("\"\"\"", "\\\"\"\"")).append('\n'));
    out.append(indent).append("\"\"\"\n");
  }
}
