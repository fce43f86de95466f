package io.wengao.composition.review;

/** Chinese numerals up to ninety-nine, as they number sections. */
final class Numerals {
  private static final String DIGITS = "一二三四五六七八九";

  private Numerals() {}

  /** The value, or 0 when it is none. */
  static int value(String numeral) {
    String plain = numeral.replace("两", "二");
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return plain.length() == 1 ? DIGITS.indexOf(plain) + 1 : 0;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(ten - 1)) + 1;
    int ones = ten == plain.length() - 1 ? 0 : DIGITS.indexOf(plain.charAt(ten + 1)) + 1;
    return tens * 10 + ones;
  }

  static String of(int value) {
    int tens = value / 10;
    String ones = value % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(value % 10 - 1));
    return tens == 0
        ? ones
        : (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens - 1))) + "十" + ones;
  }
}
