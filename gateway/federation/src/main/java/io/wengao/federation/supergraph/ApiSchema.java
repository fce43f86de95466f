package io.wengao.federation.supergraph;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;

/**
 * What clients see of a supergraph: without {@code @inaccessible} elements and without the
 * machinery of the specs it links.
 */
record ApiSchema(GraphQLSchema schema, String sdl) {

  private static final String DEFER =
      """
      "Lets a fragment's fields come later than the rest, to clients that take answers in parts."
      directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
      """;

  static ApiSchema of(Document supergraph) {
    var filter = ApiFilter.of(supergraph);
    var kept = new ArrayList<Definition<?>>();
    for (Definition<?> definition : supergraph.getDefinitions()) {
      filter.definition(definition).ifPresent(kept::add);
    }
    if (kept.stream().noneMatch(ApiSchema::isDefer)) {
      kept.add(defer());
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    var api = Document.newDocument().definitions((java.util.List) kept).build();
    var registry = new SchemaParser().buildRegistry(api);
    return new ApiSchema(
        new SchemaGenerator()
            .makeExecutableSchema(
                registry,
                RuntimeWiring.newRuntimeWiring()
                    // graphql-java has an ID of its own already.
                    .strictMode(false)
                    .scalar(IdScalar.create())
                    .wiringFactory(new ApiWiring())
                    .build()),
        AstPrinter.printAst(api).strip() + "\n");
  }

  private static boolean isDefer(Definition<?> definition) {
    return definition instanceof DirectiveDefinition directive
        && directive.getName().equals("defer");
  }

  private static DirectiveDefinition defer() {
    return new Parser()
        .parseDocument(DEFER)
        .getFirstDefinitionOfType(DirectiveDefinition.class)
        .orElseThrow();
  }
}
