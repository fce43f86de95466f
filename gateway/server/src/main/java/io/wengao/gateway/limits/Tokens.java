package io.wengao.gateway.limits;

/**
 * The lexical tokens of a GraphQL document (spec September 2025, section 2.1), one after the other,
 * without building anything: what a parser may be given is known before it is given. Of what is no
 * GraphQL it makes some tokens, too.
 */
final class Tokens {
  /** What is told apart. */
  enum Kind {
    NAME,
    NUMBER,
    STRING,
    /** One character, or {@code ...}. */
    PUNCTUATOR,
    END
  }

  private final String text;
  private int at;
  private int start;
  private int count;
  private int nesting;
  private int deepest;
  private int longest;
  private Kind kind = Kind.END;

  Tokens(String text) {
    this.text = text;
  }

  /** Goes on to the next token; END when there is none. */
  Kind next() {
    skipIgnored();
    start = at;
    if (at >= text.length()) {
      kind = Kind.END;
      return kind;
    }
    count++;
    kind = read(text.charAt(at));
    if (kind == Kind.NAME || kind == Kind.NUMBER) {
      longest = Math.max(longest, at - start);
    }
    return kind;
  }

  Kind kind() {
    return kind;
  }

  /** The present token is this character; {@code .} stands for {@code ...}. */
  boolean is(char punctuator) {
    return kind == Kind.PUNCTUATOR && text.charAt(start) == punctuator;
  }

  boolean is(String name) {
    return kind == Kind.NAME && at - start == name.length() && text.startsWith(name, start);
  }

  /** The present token as it is written. */
  String written() {
    return text.substring(start, at);
  }

  /** Tokens so far. */
  int count() {
    return count;
  }

  /** How many brackets of any kind were open at once so far. */
  int deepestNesting() {
    return deepest;
  }

  /** Characters of the longest name or number so far. */
  int longestWord() {
    return longest;
  }

  private void skipIgnored() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        skipLine();
      } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == '\uFEFF') {
        at++;
      } else {
        return;
      }
    }
  }

  private Kind read(char c) {
    if (c == '"') {
      skipString();
      return Kind.STRING;
    }
    if (isNamePart(c) || c == '-') {
      skipWord();
      return c == '-' || (c >= '0' && c <= '9') ? Kind.NUMBER : Kind.NAME;
    }
    punctuator(c);
    return Kind.PUNCTUATOR;
  }

  private static boolean isNamePart(char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private void skipLine() {
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
  }

  private void skipWord() {
    at++;
    while (at < text.length()
        && (isNamePart(text.charAt(at))
            || (text.charAt(at) == '.' && !text.startsWith("...", at)))) {
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
    at = Math.min(text.length(), at + 1);
  }
}
