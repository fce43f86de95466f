package io.wengao.composition.assembly;

import io.wengao.composition.skeleton.Voice;

/** How the steps of a section are counted off. */
enum StepStyle {
  /** 一要…二要… or, where one reports, 一是…二是… */
  NUMBERED,
  /** 首先要…其次要…最后要… */
  ORDERED,
  /** 第一，要…第二，要…: only where a manner that is followed counts so. */
  ORDINAL,
  /** 一方面，要…另一方面，要…: for exactly two. */
  BOTH_SIDES,
  /** 要…要…: not counted at all. */
  PLAIN;

  /** 再次 is said once. */
  static final int MOST_ORDERED = 4;

  /** The words before the lead of a step; {@code is} where the genre counts 一是. */
  Phrase mark(int step, int of, Voice voice, boolean is) {
    String must = voice == Voice.DIRECTIVE ? "要" : "";
    String words =
        switch (this) {
          case NUMBERED -> ChineseNumber.of(step + 1) + (is ? "是" : "") + must;
          case ORDERED ->
              (step == 0 ? "首先" : step == of - 1 ? "最后" : step == 1 ? "其次" : "再次")
                  + (must.isEmpty() ? "是" : must);
          case ORDINAL -> "第" + ChineseNumber.of(step + 1) + "，" + must;
          case PLAIN -> must;
          case BOTH_SIDES -> (step == 0 ? "一方面，" : "另一方面，") + (must.isEmpty() ? "力求" : must);
        };
    return Phrase.ofPattern(words, "step-number");
  }

  static StepStyle of(int steps, int position, Voice voice) {
    if (steps == 1) {
      return PLAIN;
    }
    if (voice != Voice.DIRECTIVE) {
      return position % 3 == 1 && steps > 2 && steps <= MOST_ORDERED ? ORDERED : NUMBERED;
    }
    if (steps == 2 && position % 2 == 1) {
      return BOTH_SIDES;
    }
    if (position % 4 == 3 && steps <= MOST_ORDERED) {
      return PLAIN;
    }
    return position % 4 == 2 && steps > 2 && steps <= MOST_ORDERED ? ORDERED : NUMBERED;
  }
}
