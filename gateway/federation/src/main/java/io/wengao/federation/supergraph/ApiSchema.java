package io.wengao.federation.supergraph;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
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

  static ApiSchema of(Document supergraph) {
    var filter = ApiFilter.of(supergraph);
    var kept = new ArrayList<Definition<?>>();
    for (Definition<?> definition : supergraph.getDefinitions()) {
      filter.definition(definition).ifPresent(kept::add);
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    var api = Document.newDocument().definitions((java.util.List) kept).build();
    var registry = new SchemaParser().buildRegistry(api);
    return new ApiSchema(
        new SchemaGenerator()
            .makeExecutableSchema(
                registry, RuntimeWiring.newRuntimeWiring().wiringFactory(new ApiWiring()).build()),
        AstPrinter.printAst(api).strip() + "\n");
  }
}
