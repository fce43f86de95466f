package io.wengao.composition.assembly;

/** What is to become of a section that is written again. */
public enum Wish {
  /** 换个说法: other lines and other clauses of the corpus, about as long. */
  OTHER_WORDS,
  /** 展开些. */
  LONGER,
  /** 精简些. */
  SHORTER,
  /** 平实些: points, facts and steps only. */
  PLAINER
}
