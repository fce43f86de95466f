package io.wengao.text.lexicon;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The characters a match of a regular expression can begin with, as far as they can be told from
 * its text. Knows literals, groups, plain character classes, {@code \d} and zero-width groups;
 * gives up at anything else.
 */
final class FirstCharacters {
  private final String regex;
  private int at;

  /** Whether the atom just read can begin with anything. */
  private boolean anything;

  private FirstCharacters(String regex) {
    this.regex = regex;
  }

  /** The characters, or null when they cannot be told. */
  static @Nullable Set<Character> of(String regex) {
    try {
      FirstCharacters parser = new FirstCharacters(regex);
      Set<Character> first = new TreeSet<>();
      boolean mayBeEmpty = parser.alternatives(first);
      return mayBeEmpty ? null : first;
    } catch (Unknown e) {
      return null;
    }
  }

  /**
   * Reads alternatives up to the end or a closing bracket; says whether one of them can match
   * nothing.
   */
  private boolean alternatives(Set<Character> first) throws Unknown {
    boolean anyEmpty = sequence(first);
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      anyEmpty |= sequence(first);
    }
    return anyEmpty;
  }

  private boolean sequence(Set<Character> first) throws Unknown {
    boolean open = true;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Set<Character> own = new TreeSet<>();
      anything = false;
      boolean empty = atom(own);
      boolean unknown = anything;
      empty |= optional();
      if (open && unknown) {
        throw new Unknown();
      }
      anything = false;
      if (open) {
        first.addAll(own);
        open = empty;
      }
    }
    return open;
  }

  /** Reads one atom; says whether it matches nothing. */
  private boolean atom(Set<Character> own) throws Unknown {
    char c = regex.charAt(at++);
    switch (c) {
      case '(' -> {
        return group(own);
      }
      case '[' -> characterClass(own);
      case '\\' -> escape(own);
      case '^', '$' -> {
        return true;
      }
      case '.' -> anything = true;
      case '+', '*', '?', '{' -> throw new Unknown();
      default -> own.add(c);
    }
    return false;
  }

  private boolean group(Set<Character> own) throws Unknown {
    boolean zeroWidth = false;
    if (regex.startsWith("?:", at)) {
      at += 2;
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
        at = regex.indexOf(']', at) + 1;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
    }
  }

  private void characterClass(Set<Character> own) {
    int end = regex.indexOf(']', at + 1);
    for (int i = at; i < end; i++) {
      char c = regex.charAt(i);
      if (c == '\\' && regex.charAt(i + 1) == 'd') {
        addDigits(own);
        i++;
      } else if (c == '^'
          || c == '['
          || c == '&'
          || c == '\\'
          || (c == '-' && i > at && i + 1 < end)) {
        anything = true;
      } else {
        own.add(c);
      }
    }
    at = end + 1;
  }

  private void escape(Set<Character> own) {
    char c = regex.charAt(at++);
    if (c == 'd') {
      addDigits(own);
    } else if (Character.isLetterOrDigit(c)) {
      anything = true;
      if (at < regex.length() && regex.charAt(at) == '{' && "pPx".indexOf(c) >= 0) {
        at = regex.indexOf('}', at) + 1;
      }
    } else {
      own.add(c);
    }
  }

  private static void addDigits(Set<Character> own) {
    for (char digit = '0'; digit <= '9'; digit++) {
      own.add(digit);
    }
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
