package io.wengao.text.lexicon;

import java.util.List;

/**
 * Lets lists and patterns, which are written in simplified characters, be compared with texts in
 * traditional ones. Character for character, so that offsets hold; never what is stored or shown.
 */
public final class Script {
  private static final char[] SIMPLIFIED = table();

  private Script() {}

  /** {@code text} in simplified characters; itself when it has no others. */
  public static String simplified(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SIMPLIFIED[text.charAt(i)] != text.charAt(i)) {
        char[] characters = text.toCharArray();
        for (int k = i; k < characters.length; k++) {
          characters[k] = SIMPLIFIED[characters[k]];
        }
        return new String(characters);
      }
    }
    return text;
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    for (List<String> row : Lexicon.rows("traditional.tsv")) {
      table[row.get(0).charAt(0)] = row.get(1).charAt(0);
    }
    return table;
  }
}
