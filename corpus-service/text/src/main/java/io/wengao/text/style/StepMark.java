package io.wengao.text.style;

import java.util.regex.Pattern;

/** How steps are counted off in running text. */
public enum StepMark {
  /** 一是…二是…. */
  IS("一是", "一是"),
  /** 一要…二要…. */
  MUST("一要", "一要"),
  /** 第一，…第二，…. */
  ORDINAL("第一", "第一[，,]"),
  /** 首先…其次…最后…. */
  FIRST("首先", "首先"),
  /** 一方面…另一方面…. */
  SIDES("一方面", "一方面");

  private final String label;
  private final Pattern first;

  StepMark(String label, String first) {
    this.label = label;
    this.first = Pattern.compile("(?:^|[。；：:！？，])" + first);
  }

  /** How the first step is marked. */
  public String label() {
    return label;
  }

  /** How many enumerations of this kind a paragraph begins. */
  int begunIn(String paragraph) {
    return (int) first.matcher(paragraph).results().count();
  }
}
