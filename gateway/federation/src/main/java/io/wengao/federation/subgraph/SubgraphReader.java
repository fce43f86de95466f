package io.wengao.federation.subgraph;

import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.SDLNamedDefinition;
import graphql.language.SchemaDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Reads a subgraph's SDL. Never throws for bad input. */
public final class SubgraphReader {

  private SubgraphReader() {}

  public static SubgraphReading read(SubgraphSchema schema) {
    var problems = new ArrayList<Problem>();
    Document document;
    try {
      document = parse(schema.sdl());
    } catch (InvalidSyntaxException e) {
      var place = e.getLocation();
      problems.add(
          Problem.graphql(
              "The schema does not parse: "
                  + e.getMessage()
                  + (place == null ? "" : " (line " + place.getLine() + ")")));
      return new SubgraphReading.Unreadable(schema.name(), problems);
    }
    var link = FederationLink.read(schemaDirectives(document), problems);
    if (!problems.isEmpty()) {
      // What the names of directives mean is not certain, so more would only be noise.
      return new SubgraphReading.Unreadable(schema.name(), problems);
    }
    var own = new LinkedHashMap<String, DirectiveDefinition>();
    document
        .getDefinitionsOfType(DirectiveDefinition.class)
        .forEach(definition -> own.put(definition.getName(), definition));
    new Duplicates(link, problems).check(document);
    new DirectiveUses(link, own, problems).check(document);
    var roots = RootNames.read(document, problems);
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
        new Subgraph(
            schema.name(),
            schema.url(),
            link.federation1(),
            link.minor(),
            finished,
            link.features(),
            link.applied(schemaDirectives(document)),
            own));
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
}
