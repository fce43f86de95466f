package io.wengao.text.similarity;

import io.wengao.text.span.Span;
import java.util.Arrays;

/**
 * A text reduced to what counts when two are compared, with the way back: marks and white space are
 * gone, full-width letters and digits are half-width, letters are lower-case.
 */
public final class Folded {
  private static final int FULL_WIDTH_SHIFT = 0xFEE0;

  private final String source;
  private final String text;
  private final int[] places;

  private Folded(String source, char[] chars, int[] places, int length) {
    this.source = source;
    this.text = new String(chars, 0, length);
    this.places = Arrays.copyOf(places, length);
  }

  /** Words and numbers as they stand: what a quotation is compared by. */
  public static Folded words(String source) {
    return fold(source, false);
  }

  /**
   * The wording alone: every Arabic number is one 0 and enumerators (一、 （一） 1. 第一， 一是) are gone, so
   * that a copy with other numbers and another numbering folds to the same text.
   */
  public static Folded wording(String source) {
    return fold(source, true);
  }

  private static Folded fold(String source, boolean wordingOnly) {
    char[] chars = new char[source.length()];
    int[] places = new int[source.length()];
    int length = 0;
    boolean clauseBegins = true;
    for (int i = 0; i < source.length(); i++) {
      if (wordingOnly && clauseBegins) {
        i += Enumerators.lengthAt(source, i);
        if (i >= source.length()) {
          break;
        }
      }
      char c = halfWidth(source.charAt(i));
      clauseBegins = !Character.isLetterOrDigit(c) && c != ' ' && c != '.';
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      boolean digit = wordingOnly && c >= '0' && c <= '9';
      if (digit
          && length > 0
          && chars[length - 1] == '0'
          && goesOn(source, places[length - 1], i)) {
        places[length - 1] = i;
        continue;
      }
      chars[length] = digit ? '0' : Character.toLowerCase(c);
      places[length++] = i;
    }
    return new Folded(source, chars, places, length);
  }

  private static boolean goesOn(String source, int lastDigit, int digit) {
    return digit - lastDigit == 1
        || (digit - lastDigit == 2 && ".,，．".indexOf(source.charAt(digit - 1)) >= 0);
  }

  private static char halfWidth(char c) {
    return c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH_SHIFT) : c;
  }

  public String source() {
    return source;
  }

  public String text() {
    return text;
  }

  public int length() {
    return places.length;
  }

  /** Where the folded characters {@code from..to} stand in the source; {@code from < to}. */
  public Span span(int from, int to) {
    return new Span(places[from], places[to - 1] + 1);
  }
}
