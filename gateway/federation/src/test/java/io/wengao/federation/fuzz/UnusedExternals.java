package io.wengao.federation.fuzz;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import io.wengao.federation.composition.Composition;
import io.wengao.federation.composition.CompositionError;
import io.wengao.federation.composition.CompositionResult;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.util.ArrayList;
import java.util.List;

/** Takes out the external fields that a cut has left without a use. */
final class UnusedExternals {

  private UnusedExternals() {}

  static FuzzCase removed(FuzzCase one) {
    var schemas = one.schemas();
    for (int i = 0; i < 5; i++) {
      if (!(Composition.compose(schemas) instanceof CompositionResult.Failed(var errors))
          || errors.stream().noneMatch(error -> error.code().equals("EXTERNAL_UNUSED"))) {
        break;
      }
      schemas = without(schemas, errors);
    }
    return new FuzzCase(schemas, one.world(), one.monolith());
  }

  private static List<SubgraphSchema> without(
      List<SubgraphSchema> schemas, List<CompositionError> errors) {
    var kept = new ArrayList<SubgraphSchema>();
    for (var schema : schemas) {
      var document = Parser.parse(schema.sdl());
      for (var error : errors) {
        if (error.code().equals("EXTERNAL_UNUSED") && error.subgraphs().contains(schema.name())) {
          document = SchemaCuts.without(document, String.valueOf(error.coordinate()));
        }
      }
      kept.add(new SubgraphSchema(schema.name(), schema.url(), AstPrinter.printAst(document)));
    }
    return kept;
  }
}
