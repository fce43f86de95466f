package io.wengao.text.similarity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Enumerators at the beginning of a clause, as far as a copy changes them without rewording. */
final class Enumerators {
  private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "[（(](?:"
              + NUMERAL
              + "|\\d{1,2})[）)]、?|第?"
              + NUMERAL
              + "[、，,.．：:]|"
              + NUMERAL
              + "[是要]|第"
              + NUMERAL
              + "(?=[^章节条届次年季名位批期个\\p{P}])|\\d{1,2}(?:[、．)）]|\\.(?!\\d))|[①-⑳]|(?:首先|其次|再次|最后)[，,]");
  private static final String FIRST = "（(第一二三四五六七八九十0123456789首其再最";
  private static final int LONGEST = 8;

  private Enumerators() {}

  /** Length of the enumerators that stand one after the other at {@code at}; 0 where none does. */
  static int lengthAt(String text, int at) {
    int length = 0;
    for (int one = oneAt(text, at); one > 0; one = oneAt(text, at + length)) {
      length += one;
    }
    return length;
  }

  private static int oneAt(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    char c = text.charAt(at);
    if (FIRST.indexOf(c) < 0 && (c < '①' || c > '⑳')) {
      return 0;
    }
    Matcher m = ENUMERATOR.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
    return m.lookingAt() ? m.end() - at : 0;
  }
}
