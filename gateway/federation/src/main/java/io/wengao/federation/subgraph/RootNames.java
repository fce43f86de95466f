package io.wengao.federation.subgraph;

import graphql.language.Document;
import graphql.language.OperationTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.SchemaExtensionDefinition;
import graphql.language.TypeDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A subgraph's own names of its root types, each to the usual one. */
final class RootNames {

  private RootNames() {}

  static Map<String, String> read(Document document, List<Problem> problems) {
    var declared = new LinkedHashMap<String, String>();
    for (var schema : document.getDefinitionsOfType(SchemaDefinition.class)) {
      for (OperationTypeDefinition operation : schema.getOperationTypeDefinitions()) {
        declared.put(operation.getTypeName().getName(), usual(operation.getName()));
      }
    }
    // A whole schema definition names every root there is; an extension only adds some.
    boolean all =
        document.getDefinitionsOfType(SchemaDefinition.class).stream()
            .anyMatch(
                schema ->
                    !(schema instanceof SchemaExtensionDefinition)
                        && !schema.getOperationTypeDefinitions().isEmpty());
    for (var usual : List.of("Query", "Mutation", "Subscription")) {
      if (!all && !declared.containsValue(usual)) {
        declared.putIfAbsent(usual, usual);
      }
    }
    check(document, declared, problems);
    return declared;
  }

  private static void check(
      Document document, Map<String, String> declared, List<Problem> problems) {
    declared.forEach(
        (own, usual) -> {
          if (!own.equals(usual) && defines(document, usual)) {
            problems.add(
                new Problem(
                    "ROOT_" + usual.toUpperCase(Locale.ROOT) + "_USED",
                    "The schema calls its root type \""
                        + own
                        + "\" but also has a type \""
                        + usual
                        + "\"; rename that type, as the graph needs its name"));
          }
          if (!own.equals(usual) && !defines(document, own)) {
            problems.add(
                Problem.graphql(
                    "The schema calls its root type \"" + own + "\" but does not define it"));
          }
        });
  }

  private static boolean defines(Document document, String name) {
    return document.getDefinitionsOfType(TypeDefinition.class).stream()
        .anyMatch(type -> type.getName().equals(name));
  }

  private static String usual(String operation) {
    return switch (operation) {
      case "query" -> "Query";
      case "mutation" -> "Mutation";
      default -> "Subscription";
    };
  }
}
