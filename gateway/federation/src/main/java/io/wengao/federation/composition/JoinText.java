package io.wengao.federation.composition;

import graphql.language.AstPrinter;
import graphql.language.Directive;
import io.wengao.federation.subgraph.Applied;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The join spec's directives as text. Source: specs.apollo.dev/join v0.5. */
final class JoinText {

  private static final List<String> CARRIED =
      List.of(
          "inaccessible",
          "tag",
          "deprecated",
          "specifiedBy",
          "oneOf",
          "authenticated",
          "requiresScopes",
          "policy",
          "cost",
          "listSize");

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
              + (view.extension() ? ", extension: true" : "")
              + (Applied.flag(key, "resolvable", true) ? "" : ", resolvable: false")
              + tail
              + ")");
    }
    return lines;
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

  /** The directives that pass from subgraphs to the supergraph, each once. */
  static List<String> carried(List<Applied> everywhere) {
    var texts = new LinkedHashSet<String>();
    for (var name : CARRIED) {
      for (var applied : everywhere) {
        for (var directive : applied.all(name)) {
          if (repeatable(name) || texts.stream().noneMatch(text -> text.startsWith("@" + name))) {
            texts.add(AstPrinter.printAstCompact(directive));
          }
        }
      }
    }
    return List.copyOf(texts);
  }

  private static boolean repeatable(String name) {
    return name.equals("tag");
  }

  /** One {@code @join__field}; arguments that are null or false are left out. */
  static String field(
      String graph,
      @Nullable String type,
      Applied applied,
      boolean external,
      boolean usedOverridden) {
    var text = new StringBuilder("@join__field(graph: ").append(graph);
    append(text, "requires", applied.text("requires", "fields"));
    append(text, "provides", applied.text("provides", "fields"));
    append(text, "type", type);
    if (external) {
      text.append(", external: true");
    }
    append(text, "override", applied.text("override", "from"));
    if (usedOverridden) {
      text.append(", usedOverridden: true");
    }
    append(text, "overrideLabel", applied.text("override", "label"));
    return text.append(')').toString();
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
