package io.wengao.text.structure;

/** Styles of enumerators, and of headings without one. */
enum Style {
  /** 第一部分, 第二章. */
  PART,
  /** 一、 and its damaged forms 一, 一． */
  CHINESE,
  /** （一）. */
  CHINESE_IN_BRACKETS,
  /** 1、 1. */
  ARABIC,
  /** （1） and ①. */
  ARABIC_IN_BRACKETS,
  /** 第一， */
  ORDINAL,
  /** 一是 */
  IS,
  /** 一要 */
  MUST,
  /** 一抓, 一讲: any other verb the siblings share. */
  VERB,
  /** A line of its own without a number. */
  PLAIN;

  /** Whether the style is a numeral glued to the first word, as in running enumerations. */
  boolean isSpoken() {
    return this == IS || this == MUST || this == VERB || this == ORDINAL;
  }
}
