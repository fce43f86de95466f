package io.wengao.composition.assembly;

/** Chinese numerals for numbering and announced counts. */
final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumber() {}

  /** 一 … 九十九. */
  static String of(int number) {
    if (number < 1 || number > 99) {
      throw new IllegalArgumentException("1..99, not " + number);
    }
    int tens = number / 10;
    String ones = number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10));
    return tens == 0 ? ones : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十" + ones;
  }

  /** For counting things: 两, not 二. */
  static String count(int number) {
    return number == 2 ? "两" : of(number);
  }
}
