package io.wengao.federation.supergraph;

import graphql.GraphQLException;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.OperationTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.idl.errors.SchemaProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a supergraph SDL. Never throws for bad input. */
public final class SupergraphReader {

  private SupergraphReader() {}

  public static SupergraphReading read(String sdl) {
    Document document;
    try {
      document = parse(sdl);
    } catch (InvalidSyntaxException e) {
      return unreadable("The supergraph does not parse: " + e.getMessage());
    }
    var graphs = graphs(document);
    if (graphs.isEmpty()) {
      return unreadable(
          "The supergraph has no enum join__Graph, so no subgraph is known; was it composed?");
    }
    var problems = new ArrayList<String>();
    var composites = new CompositeReader(document, graphs, problems).read();
    var guards = GuardReader.read(document, composites, problems);
    var roots = roots(document);
    var query = roots.getOrDefault("query", "Query");
    if (!composites.containsKey(query)) {
      problems.add("The supergraph has no type " + query + " to answer queries");
    }
    if (!problems.isEmpty()) {
      return new SupergraphReading.Unreadable(problems);
    }
    try {
      var api = ApiSchema.of(document);
      return new SupergraphReading.Read(
          new Supergraph(
              List.copyOf(graphs.values()),
              composites,
              query,
              roots.get("mutation"),
              roots.get("subscription"),
              guards,
              CostReader.read(document),
              api.schema(),
              api.sdl()));
    } catch (SchemaProblem e) {
      return new SupergraphReading.Unreadable(
          e.getErrors().stream()
              .map(error -> "The API schema is not valid: " + error.getMessage())
              .toList());
    } catch (GraphQLException e) {
      return unreadable("The API schema is not valid: " + e.getMessage());
    }
  }

  private static SupergraphReading unreadable(String problem) {
    return new SupergraphReading.Unreadable(List.of(problem));
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

  private static Map<String, SubgraphId> graphs(Document document) {
    var graphs = new LinkedHashMap<String, SubgraphId>();
    for (var type : document.getDefinitionsOfType(EnumTypeDefinition.class)) {
      if (!type.getName().equals("join__Graph")) {
        continue;
      }
      for (EnumValueDefinition value : type.getEnumValueDefinitions()) {
        var name = value.getName();
        var url = "";
        for (var directive : value.getDirectives("join__graph")) {
          name = Arguments.textOr(directive, "name", name);
          url = Arguments.textOr(directive, "url", url);
        }
        graphs.put(value.getName(), new SubgraphId(graphs.size(), value.getName(), name, url));
      }
    }
    return graphs;
  }

  private static Map<String, String> roots(Document document) {
    var roots = new LinkedHashMap<String, String>();
    for (var schema : document.getDefinitionsOfType(SchemaDefinition.class)) {
      for (OperationTypeDefinition operation : schema.getOperationTypeDefinitions()) {
        roots.put(operation.getName(), operation.getTypeName().getName());
      }
    }
    return roots;
  }
}
