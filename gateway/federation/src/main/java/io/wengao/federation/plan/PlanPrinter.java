package io.wengao.federation.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.AstPrinter;
import graphql.parser.Parser;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints plans for people (text) and tools (JSON). */
final class PlanPrinter {

  private PlanPrinter() {}

  static String text(QueryPlan plan) {
    var out = new StringBuilder("QueryPlan {\n");
    if (plan.events() != null) {
      node("  ", plan.events(), out.append("  Subscription\n"));
    }
    if (plan.introspection() != null) {
      out.append("  Introspection\n");
    }
    if (plan.node() != null) {
      node("  ", plan.node(), out);
    }
    plan.deferred().forEach(group -> deferred(group, out));
    plan.withheld()
        .forEach(
            one ->
                out.append("  Withheld(path: \"")
                    .append(path(one))
                    .append("\"): ")
                    .append(one.message())
                    .append('\n'));
    return out.append("}\n").toString();
  }

  private static String path(Withheld one) {
    return one.path().stream().map(String::valueOf).collect(Collectors.joining("."));
  }

  private static void deferred(DeferredGroup group, StringBuilder out) {
    out.append("  Defer(group: ").append(group.id());
    out.append(group.label() == null ? "" : ", label: \"" + group.label() + "\"");
    out.append(", path: \"").append(group.path()).append('"');
    out.append(group.within() == 0 ? "" : ", within: " + group.within());
    out.append(") {\n");
    for (var part : group.parts()) {
      if (!part.after().isEmpty()) {
        out.append("    After ").append(String.join(", ", part.after())).append('\n');
      }
      node("    ", part.node(), out);
    }
    out.append("  }\n");
  }

  private static void node(String indent, PlanNode node, StringBuilder out) {
    switch (node) {
      case PlanNode.Sequence(List<PlanNode> nodes) -> group("Sequence", indent, nodes, out);
      case PlanNode.Parallel(List<PlanNode> nodes) -> group("Parallel", indent, nodes, out);
      case PlanNode.Fetch fetch -> {
        out.append(indent).append("Fetch(service: \"").append(fetch.subgraph().name());
        out.append(fetch.path().isRoot() ? "\"" : "\", path: \"" + fetch.path().text() + "\"");
        out.append(") {\n");
        document(indent + "  ", fetch.document(), out);
        out.append(indent).append("}\n");
      }
      case PlanNode.EntityFetch fetch -> {
        out.append(indent).append("Fetch(service: \"").append(fetch.subgraph().name());
        out.append("\") {\n");
        for (var entities : fetch.entities()) {
          out.append(indent).append("  Flatten(").append(entities.variable()).append(": \"");
          out.append(paths(entities)).append("\") ");
          out.append(representations(entities));
          entities
              .contexts()
              .forEach(one -> out.append(' ').append(one.text(entities.paths().getFirst())));
          out.append('\n');
        }
        document(indent + "  ", fetch.document(), out);
        out.append(indent).append("}\n");
      }
    }
  }

  private static void group(String name, String indent, List<PlanNode> nodes, StringBuilder out) {
    out.append(indent).append(name).append(" {\n");
    nodes.forEach(node -> node(indent + "  ", node, out));
    out.append(indent).append("}\n");
  }

  private static void document(String indent, String document, StringBuilder out) {
    AstPrinter.printAst(Parser.parse(document))
        .strip()
        .lines()
        .forEach(line -> out.append(indent).append(line).append('\n'));
  }

  private static String paths(PlanNode.Flatten entities) {
    return entities.paths().stream().map(FlattenPath::text).collect(Collectors.joining(", "));
  }

  private static String representations(PlanNode.Flatten entities) {
    return entities.representations().stream()
        .map(one -> "{ " + one.typename() + condition(one) + " " + fields(one.fields()) + "}")
        .collect(Collectors.joining(" "));
  }

  private static String condition(Representation one) {
    return one.condition() == null || one.condition().equals(one.typename())
        ? ""
        : " if " + one.condition();
  }

  static String fields(Representation.@Nullable Node node) {
    var text = new StringBuilder();
    if (node != null) {
      text.append(node.typename() ? "__typename " : "");
      for (var entry : node.entries()) {
        text.append(entry.name());
        text.append(entry.name().equals(entry.key()) ? "" : " from " + entry.key());
        text.append(entry.child() == null ? " " : " { " + fields(entry.child()) + "} ");
      }
    }
    return text.toString();
  }

  static String json(QueryPlan plan) {
    var json = JsonNodeFactory.instance;
    var root = json.objectNode();
    root.put("kind", "QueryPlan");
    root.put("operation", plan.kind().name().toLowerCase(java.util.Locale.ROOT));
    if (plan.events() != null) {
      root.set("subscription", tree(plan.events(), json));
    }
    root.put("introspection", plan.introspection() != null);
    if (plan.node() != null) {
      root.set("node", tree(plan.node(), json));
    }
    if (!plan.deferred().isEmpty()) {
      var groups = root.putArray("deferred");
      plan.deferred().forEach(group -> groups.add(deferred(group, json)));
    }
    if (!plan.withheld().isEmpty()) {
      var withheld = root.putArray("withheld");
      plan.withheld()
          .forEach(one -> withheld.addObject().put("path", path(one)).put("why", one.message()));
    }
    return root.toPrettyString();
  }

  private static ObjectNode deferred(DeferredGroup group, JsonNodeFactory json) {
    var out = json.objectNode().put("group", group.id());
    if (group.label() != null) {
      out.put("label", group.label());
    }
    out.put("path", group.path()).put("within", group.within());
    var parts = out.putArray("parts");
    for (var part : group.parts()) {
      var after = json.arrayNode();
      part.after().forEach(after::add);
      parts.addObject().<ObjectNode>set("after", after).set("node", tree(part.node(), json));
    }
    return out;
  }

  private static ObjectNode tree(PlanNode node, JsonNodeFactory json) {
    var out = json.objectNode();
    switch (node) {
      case PlanNode.Sequence(List<PlanNode> nodes) ->
          out.put("kind", "Sequence").set("nodes", trees(nodes, json));
      case PlanNode.Parallel(List<PlanNode> nodes) ->
          out.put("kind", "Parallel").set("nodes", trees(nodes, json));
      case PlanNode.Fetch fetch -> {
        out.put("kind", "Fetch").put("service", fetch.subgraph().name());
        out.put("operationName", fetch.operationName());
        if (!fetch.path().isRoot()) {
          out.put("path", fetch.path().text());
        }
        out.put("document", fetch.document());
      }
      case PlanNode.EntityFetch fetch -> {
        out.put("kind", "EntityFetch").put("service", fetch.subgraph().name());
        out.put("operationName", fetch.operationName());
        var flattens = out.putArray("entities");
        for (var entities : fetch.entities()) {
          var one =
              flattens
                  .addObject()
                  .put("variable", entities.variable())
                  .put("path", paths(entities))
                  .put("representations", representations(entities));
          if (!entities.contexts().isEmpty()) {
            var contexts = one.putArray("contexts");
            var way = entities.paths().getFirst();
            entities.contexts().forEach(variable -> contexts.add(variable.text(way)));
          }
        }
        out.put("document", fetch.document());
      }
    }
    return out;
  }

  private static ArrayNode trees(List<PlanNode> nodes, JsonNodeFactory json) {
    var array = json.arrayNode();
    nodes.forEach(node -> array.add(tree(node, json)));
    return array;
  }
}
