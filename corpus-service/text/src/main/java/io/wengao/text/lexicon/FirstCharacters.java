package io.wengao.text.lexicon;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The characters a match of a regular expression can begin with, as far as they can be told from
 * its text. Knows literals, groups, plain character classes, {@code \d}, escaped characters and
 * zero-width groups; gives up at anything else, but only where a match can begin with it.
 */
final class FirstCharacters {
  private final String regex;
  private int at;

  private FirstCharacters(String regex) {
    this.regex = regex;
  }

  /** What something can begin with. */
  private static final class Beginning {
    private final Set<Character> characters = new TreeSet<>();
    private boolean anything;

    void add(Beginning other) {
      characters.addAll(other.characters);
      anything |= other.anything;
    }
  }

  /** The characters, or null when they cannot be told. */
  static @Nullable Set<Character> of(String regex) {
    try {
      Beginning first = new Beginning();
      boolean mayBeEmpty = new FirstCharacters(regex).alternatives(first);
      return mayBeEmpty || first.anything ? null : first.characters;
    } catch (Unknown e) {
      return null;
    }
  }

  /**
   * Reads alternatives up to the end or a closing bracket; says whether one of them can match
   * nothing.
   */
  private boolean alternatives(Beginning first) throws Unknown {
    boolean anyEmpty = sequence(first);
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      anyEmpty |= sequence(first);
    }
    return anyEmpty;
  }

  private boolean sequence(Beginning first) throws Unknown {
    boolean open = true;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Beginning own = new Beginning();
      boolean empty = atom(own);
      empty |= optional();
      if (open) {
        first.add(own);
        open = empty;
      }
    }
    return open;
  }

  /** Reads one atom; says whether it matches nothing. */
  private boolean atom(Beginning own) throws Unknown {
    char c = regex.charAt(at++);
    switch (c) {
      case '(' -> {
        return group(own);
      }
      case '[' -> characterClass(own);
      case '\\' -> {
        return escape(own);
      }
      case '^', '$' -> {
        return true;
      }
      case '.' -> own.anything = true;
      case '+', '*', '?', '{' -> throw new Unknown();
      default -> own.characters.add(c);
    }
    return false;
  }

  private boolean group(Beginning own) throws Unknown {
    boolean zeroWidth = false;
    if (regex.startsWith("?:", at)) {
      at += 2;
    } else if (regex.startsWith("?m)", at)) {
      at += 3;
      return true;
    } else if (regex.startsWith("?=", at) || regex.startsWith("?!", at)) {
      zeroWidth = true;
      at += 2;
    } else if (regex.startsWith("?<=", at) || regex.startsWith("?<!", at)) {
      zeroWidth = true;
      at += 3;
    } else if (regex.startsWith("?", at)) {
      throw new Unknown();
    }
    if (zeroWidth) {
      skipGroup();
      return true;
    }
    boolean empty = alternatives(own);
    at++;
    return empty;
  }

  private void skipGroup() {
    int depth = 1;
    while (depth > 0) {
      char c = regex.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        at = endOfClass() + 1;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
    }
  }

  /**
   * The bracket that closes the class whose inside begins here; one that stands first is inside.
   */
  private int endOfClass() {
    int end = at;
    do {
      end += regex.charAt(end) == '\\' ? 2 : 1;
    } while (regex.charAt(end) != ']');
    return end;
  }

  private void characterClass(Beginning own) throws Unknown {
    int end = endOfClass();
    boolean range = false;
    while (at < end) {
      char c = regex.charAt(at++);
      if (c == '\\') {
        escape(own);
      } else if (c == '^' || c == '[' || c == '&') {
        own.anything = true;
      } else if (c == '-' && at < end && !own.characters.isEmpty()) {
        range = true;
      } else {
        own.characters.add(c);
      }
    }
    own.anything |= range;
    at = end + 1;
  }

  /** Reads what follows a backslash; says whether it matches nothing. */
  private boolean escape(Beginning own) throws Unknown {
    char c = regex.charAt(at++);
    if (c == 'd') {
      for (char digit = '0'; digit <= '9'; digit++) {
        own.characters.add(digit);
      }
    } else if (c == 'u') {
      own.characters.add((char) Integer.parseInt(regex.substring(at, at + 4), 16));
      at += 4;
    } else if (c == 'x' && regex.startsWith("{", at)) {
      int end = regex.indexOf('}', at);
      int character = Integer.parseInt(regex.substring(at + 1, end), 16);
      own.characters.add((char) character);
      own.anything |= character > Character.MAX_VALUE;
      at = end + 1;
    } else if (c == 'b' || c == 'B') {
      return true;
    } else if (Character.isLetterOrDigit(c)) {
      own.anything = true;
      if (at < regex.length() && regex.charAt(at) == '{' && "pP".indexOf(c) >= 0) {
        at = regex.indexOf('}', at) + 1;
      }
    } else {
      own.characters.add(c);
    }
    return false;
  }

  /** Reads a quantifier; says whether it allows nothing. */
  private boolean optional() {
    if (at >= regex.length()) {
      return false;
    }
    char c = regex.charAt(at);
    boolean optional = c == '?' || c == '*';
    if (c == '{') {
      int end = regex.indexOf('}', at);
      optional = regex.startsWith("{0", at);
      at = end + 1;
    } else if (optional || c == '+') {
      at++;
    }
    boolean quantified = optional || c == '+' || c == '{';
    if (quantified && at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    return optional;
  }

  /** The expression says nothing about its first character. */
  private static final class Unknown extends Exception {
    private static final long serialVersionUID = 1L;

    Unknown() {
      super("unknown first character", null, false, false);
    }
  }
}
