package io.wengao.gateway.limits;

/**
 * Counts the lexical tokens of a GraphQL document (spec October 2021, section 2.1.6) in one pass
 * and notes how deeply brackets nest, without building anything: what a parser may be given is
 * known before it is given.
 */
final class TokenCount {
  private final String text;
  private int at;
  private int tokens;
  private int nesting;
  private int deepest;

  private TokenCount(String text) {
    this.text = text;
  }

  /** Tokens and deepest nesting; stops early once {@code most} tokens are exceeded. */
  static Result of(String text, int most) {
    var count = new TokenCount(text);
    while (count.at < text.length() && count.tokens <= most) {
      count.step();
    }
    return new Result(count.tokens, count.deepest);
  }

  record Result(int tokens, int deepestNesting) {}

  private void step() {
    char c = text.charAt(at);
    if (isIgnored(c)) {
      at++;
    } else if (c == '#') {
      skipLine();
    } else {
      tokens++;
      if (c == '"') {
        skipString();
      } else if (isNamePart(c) || c == '-') {
        skipName();
      } else {
        punctuator(c);
      }
    }
  }

  private static boolean isIgnored(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == '\uFEFF';
  }

  private static boolean isNamePart(char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private void skipLine() {
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
  }

  private void skipName() {
    at++;
    while (at < text.length() && (isNamePart(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
  }

  private void punctuator(char c) {
    switch (c) {
      case '{', '[', '(' -> deepest = Math.max(deepest, ++nesting);
      case '}', ']', ')' -> nesting--;
      default -> {}
    }
    at += text.startsWith("...", at) ? 3 : 1;
  }

  private void skipString() {
    if (text.startsWith("\"\"\"", at)) {
      int end = text.indexOf("\"\"\"", at + 3);
      while (end > 0 && text.charAt(end - 1) == '\\') {
        end = text.indexOf("\"\"\"", end + 3);
      }
      at = end < 0 ? text.length() : end + 3;
      return;
    }
    at++;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }
}
