package io.wengao.composition.review;

/** The same figures in another script. */
final class Widths {
  private static final String DIGITS = "〇一二三四五六七八九";

  private Widths() {}

  /** ２０２４ as 2024; ． as a point, ％ as %. */
  static String half(String words) {
    StringBuilder half = new StringBuilder();
    for (char c : words.toCharArray()) {
      half.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
    }
    return half.toString();
  }

  /** 二零二四 and 二0二四 as 二〇二四. */
  static String year(String words) {
    StringBuilder year = new StringBuilder();
    for (char c : words.toCharArray()) {
      boolean zero = "零○OＯ".indexOf(c) >= 0;
      year.append(zero ? '〇' : c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
    }
    return year.toString();
  }
}
