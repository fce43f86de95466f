package io.wengao.federation.composition;

import graphql.language.Directive;
import io.wengao.federation.subgraph.Applied;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The join spec's directives as text. Source: specs.apollo.dev/join v0.5. */
final class JoinText {

  private JoinText() {}

  static List<String> types(Sources sources, Subgraph subgraph, SubgraphType view) {
    var graph = sources.graphId(subgraph);
    var tail = view.interfaceObject() ? ", isInterfaceObject: true" : "";
    if (view.keys().isEmpty()) {
      return List.of("@join__type(graph: " + graph + tail + ")");
    }
    var lines = new ArrayList<String>();
    for (Directive key : view.keys()) {
      var fields = Applied.text(key, "fields");
      lines.add(
          "@join__type(graph: "
              + graph
              + ", key: "
              + quoted(fields == null ? "" : fields)
              + (extension(subgraph, view) ? ", extension: true" : "")
              + (Applied.flag(key, "resolvable", true) ? "" : ", resolvable: false")
              + tail
              + ")");
    }
    return lines;
  }

  /** In Federation 1 "extend type" is how one refers to a type, so it says nothing. */
  private static boolean extension(Subgraph subgraph, SubgraphType view) {
    return view.applied().has("extends") || view.extension() && !subgraph.federation1();
  }

  static String implement(String graph, String implemented) {
    return "@join__implements(graph: " + graph + ", interface: " + quoted(implemented) + ")";
  }

  static String member(String graph, String member) {
    return "@join__unionMember(graph: " + graph + ", member: " + quoted(member) + ")";
  }

  static String value(String graph) {
    return "@join__enumValue(graph: " + graph + ")";
  }

  /**
   * One {@code @join__field}; arguments that are null, false or empty are left out.
   *
   * @param contextual the arguments taken from contexts, as {@link #contextual} has them
   */
  static String field(
      String graph,
      @Nullable String type,
      Applied applied,
      boolean external,
      @Nullable String override,
      boolean usedOverridden,
      @Nullable String overrideLabel,
      List<String> contextual) {
    var text = new StringBuilder("@join__field(graph: ").append(graph);
    append(text, "requires", applied.text("requires", "fields"));
    append(text, "provides", applied.text("provides", "fields"));
    append(text, "type", type);
    if (external) {
      text.append(", external: true");
    }
    append(text, "override", override);
    if (usedOverridden) {
      text.append(", usedOverridden: true");
    }
    append(text, "overrideLabel", overrideLabel);
    if (!contextual.isEmpty()) {
      text.append(", contextArguments: [").append(String.join(", ", contextual)).append(']');
    }
    return text.append(')').toString();
  }

  /** The arguments of a field that are taken from contexts. */
  static List<String> contextual(Subgraph subgraph, SubgraphField field) {
    var texts = new ArrayList<String>();
    for (var argument : field.arguments().values()) {
      ContextReference.of(argument)
          .ifPresent(
              from ->
                  texts.add(
                      "{context: "
                          + quoted(ContextReference.inSupergraph(subgraph.name(), from.context()))
                          + ", name: "
                          + quoted(argument.name())
                          + ", type: "
                          + quoted(Types.text(argument.type()))
                          + ", selection: "
                          + quoted(from.selection())
                          + "}"));
    }
    return texts;
  }

  /** The contexts a type sets in one subgraph. */
  static List<String> contexts(Subgraph subgraph, SubgraphType view) {
    return view.applied().all("context").stream()
        .map(one -> Applied.text(one, "name"))
        .map(name -> ContextReference.inSupergraph(subgraph.name(), name == null ? "" : name))
        .map(name -> "@context(name: " + quoted(name) + ")")
        .toList();
  }

  private static void append(StringBuilder text, String name, @Nullable String value) {
    if (value != null) {
      text.append(", ").append(name).append(": ").append(quoted(value));
    }
  }

  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
  }
}
