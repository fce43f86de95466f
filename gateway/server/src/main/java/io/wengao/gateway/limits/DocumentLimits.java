package io.wengao.gateway.limits;

import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Holds a document to {@link LimitsConfig} before the engine sees it. Cheap checks first; each runs
 * in linear time.
 */
@ApplicationScoped
public class DocumentLimits {
  /** Brackets nest in values, lists and arguments too, so more of them than of fields is fair. */
  private static final int NESTING_PER_DEPTH = 3;

  private final LimitsConfig config;

  DocumentLimits(LimitsConfig config) {
    this.config = config;
  }

  /** Never throws; a text that is no GraphQL is within the limits and refused by the engine. */
  public Verdict check(String text) {
    var count = TokenCount.of(text, config.queryTokens());
    if (count.tokens() > config.queryTokens()) {
      return Verdict.Exceeded.of("query-tokens", config.queryTokens(), "tokens");
    }
    if (count.deepestNesting() > config.depth() * NESTING_PER_DEPTH) {
      return depthExceeded();
    }
    try {
      return check(parse(text));
    } catch (InvalidSyntaxException notGraphql) {
      return new Verdict.Within();
    }
  }

  private Verdict check(Document document) {
    var cost = DocumentCost.of(document);
    if (cost.depth() > config.depth()) {
      return depthExceeded();
    }
    if (cost.aliases() > config.aliases()) {
      return Verdict.Exceeded.of("aliases", config.aliases(), "aliases");
    }
    if (cost.rootFields() > config.rootFields()) {
      return Verdict.Exceeded.of("root-fields", config.rootFields(), "fields at its root");
    }
    if (cost.directives() > config.directives()) {
      return Verdict.Exceeded.of("directives", config.directives(), "directives");
    }
    return new Verdict.Within();
  }

  private Verdict depthExceeded() {
    return Verdict.Exceeded.of("depth", config.depth(), "levels of fields");
  }

  private Document parse(String text) {
    var options =
        ParserOptions.newParserOptions()
            .captureSourceLocation(false)
            .captureIgnoredChars(false)
            .captureLineComments(false)
            .maxTokens(config.queryTokens() + 1)
            .maxCharacters(Integer.MAX_VALUE)
            .build();
    return new Parser()
        .parseDocument(
            ParserEnvironment.newParserEnvironment().document(text).parserOptions(options).build());
  }
}
