package io.wengao.federation.subgraph;

import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.OperationTypeDefinition;
import graphql.language.SDLNamedDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.SchemaExtensionDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a subgraph's SDL. Never throws for bad input. */
public final class SubgraphReader {

  private SubgraphReader() {}

  public static SubgraphReading read(SubgraphSchema schema) {
    var problems = new ArrayList<String>();
    Document document;
    try {
      document = parse(schema.sdl());
    } catch (InvalidSyntaxException e) {
      var place = e.getLocation();
      problems.add(
          "The schema does not parse: "
              + e.getMessage()
              + (place == null ? "" : " (line " + place.getLine() + ")"));
      return new SubgraphReading.Unreadable(schema.name(), problems);
    }
    var link = FederationLink.read(schemaDirectives(document), problems);
    var roots = rootNames(document);
    var types = new LinkedHashMap<String, SubgraphTypeBuilder>();
    for (Definition<?> definition : document.getDefinitions()) {
      if (definition instanceof SDLNamedDefinition<?> named && !link.machinery(named.getName())) {
        SubgraphTypeBuilder.add(definition, link, roots, types, problems);
      }
    }
    if (!problems.isEmpty()) {
      return new SubgraphReading.Unreadable(schema.name(), problems);
    }
    var finished = new LinkedHashMap<String, SubgraphType>();
    types.forEach((name, builder) -> builder.finish().ifPresent(type -> finished.put(name, type)));
    return new SubgraphReading.Read(
        new Subgraph(schema.name(), schema.url(), link.federation1(), finished));
  }

  private static Document parse(String sdl) {
    return new Parser()
        .parseDocument(
            ParserEnvironment.newParserEnvironment()
                .document(sdl)
                .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                .locale(Locale.ENGLISH)
                .build());
  }

  private static List<Directive> schemaDirectives(Document document) {
    var directives = new ArrayList<Directive>();
    for (Definition<?> definition : document.getDefinitions()) {
      if (definition instanceof SchemaDefinition schema) {
        directives.addAll(schema.getDirectives());
      }
    }
    return directives;
  }

  /** The subgraph's own names of its root types, each to the usual one. */
  private static Map<String, String> rootNames(Document document) {
    var declared = new LinkedHashMap<String, String>();
    for (Definition<?> definition : document.getDefinitions()) {
      if (definition instanceof SchemaDefinition schema) {
        for (OperationTypeDefinition operation : schema.getOperationTypeDefinitions()) {
          declared.put(operation.getTypeName().getName(), usual(operation.getName()));
        }
      }
    }
    for (var usual : List.of("Query", "Mutation", "Subscription")) {
      boolean plain =
          document.getDefinitions().stream()
              .noneMatch(
                  definition ->
                      definition instanceof SchemaDefinition schema
                          && !(definition instanceof SchemaExtensionDefinition)
                          && !schema.getOperationTypeDefinitions().isEmpty());
      if (plain && !declared.containsValue(usual)) {
        declared.putIfAbsent(usual, usual);
      }
    }
    return declared;
  }

  private static String usual(String operation) {
    return switch (operation) {
      case "query" -> "Query";
      case "mutation" -> "Mutation";
      default -> "Subscription";
    };
  }
}
