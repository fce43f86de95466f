package io.wengao.text.mining;

import java.util.regex.Pattern;

/** What no lent clause may hold, whatever its shape. */
final class Wording {
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９零〇一二两三四五六七八九十百千万亿几多]");
  private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]");

  /** Done, reached or awarded: who says so states a fact (R2). */
  private static final Pattern RESULT =
      Pattern.compile(
          "了|(?<!通)过(?!程|硬|关)|已|完成|建成|实现|达到|取得|获评|获得|荣获|居全|居前|位居|位列|名列|持续向好|明显|显著|大幅|稳步|率先|首个|未发生|下降|增长|提升$|改善$|提高$|增强$");

  private static final Pattern TIME =
      Pattern.compile("今年|去年|明年|上月|本月|目前|近期|年底|月底|季度|昨|今天|当前|期间|以来");

  /** Leans on what stands before it (R19). */
  private static final Pattern NEIGHBOUR =
      Pattern.compile("^(这|该|其|此|因此|同时|也|还|关键|一方面|通过|使|让)|上述|以下|这些|那些|他们|它");

  private static final String OTHERS = "我他她你您谁";

  private Wording() {}

  /** Whether the words are Han, state no fact, name nobody by a pronoun and lean on nothing. */
  static boolean standsAlone(String text) {
    return !NOT_HAN.matcher(text).find() && isFreeOfFacts(text);
  }

  /** The same for words with marks, which may end as they like. */
  static boolean isFreeOfFacts(String text) {
    return !FIGURE.matcher(text).find()
        && !RESULT.matcher(text).find()
        && !TIME.matcher(text).find()
        && !NEIGHBOUR.matcher(text).find()
        && namesNobody(text);
  }

  /** Whether no pronoun of a person stands in it. */
  static boolean namesNobody(String text) {
    return text.chars().noneMatch(c -> OTHERS.indexOf(c) >= 0);
  }
}
