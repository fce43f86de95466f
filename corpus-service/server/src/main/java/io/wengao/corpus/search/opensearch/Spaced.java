package io.wengao.corpus.search.opensearch;

import io.wengao.corpus.search.terms.Words.Token;
import java.util.List;

/**
 * Writes terms with a blank between. So this process makes the terms, the same as for every other
 * index, and the engine has nothing to do but to cut at blanks.
 */
final class Spaced {
  /** Stands where something was left out, that terms beside it are not next to each other. */
  static final String HOLE = "\uE000";

  private static final char BLANK = ' ';

  private Spaced() {}

  static String of(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      for (int left = 1; left < token.step(); left++) {
        text.append(HOLE).append(BLANK);
      }
      boolean cut = token.term().chars().anyMatch(Character::isWhitespace);
      text.append(cut ? HOLE : token.term()).append(BLANK);
    }
    return text.toString();
  }

  static String ofTerms(List<String> terms) {
    return String.join(String.valueOf(BLANK), terms);
  }
}
