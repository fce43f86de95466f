package io.wengao.gateway.limits;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Holds a document to {@link LimitsConfig} before the engine sees it. Everything here looks at its
 * tokens only, in linear time: the parser, which takes a hundred times as long, is given nothing
 * that is refused.
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
    var tokens = new Tokens(text);
    while (tokens.count() <= config.queryTokens() && tokens.next() != Tokens.Kind.END) {
      // Only counting.
    }
    if (tokens.count() > config.queryTokens()) {
      return Verdict.Exceeded.of("query-tokens", config.queryTokens(), "tokens");
    }
    if (tokens.deepestNesting() > config.depth() * NESTING_PER_DEPTH) {
      return depthExceeded();
    }
    if (tokens.longestWord() > config.wordLength()) {
      return Verdict.Exceeded.of(
          "word-length", config.wordLength(), "characters in one name or number");
    }
    if (text.length() > config.queryLength()) {
      return new Verdict.Exceeded(
          "query-length",
          config.queryLength(),
          "The document has more than "
              + config.queryLength()
              + " characters (limit query-length = "
              + config.queryLength()
              + "). Send long texts as variables, and ask for less in one request.");
    }
    return check(DocumentCost.of(text));
  }

  private Verdict check(DocumentCost cost) {
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
}
