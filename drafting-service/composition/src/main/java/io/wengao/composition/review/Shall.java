package io.wengao.composition.review;

/**
 * 要 and 必须 where they lay a duty on somebody. 要 is also the end of a noun or adjective (主要, 重要, 需要,
 * 纪要) and the beginning of one (要求, 要素, 要务); every rule that looks for a duty reads it through
 * here.
 */
final class Shall {
  private static final String NOT_BEFORE = "(?<![主需重首紧概提摘纲纪简扼险机索讨想只若如假])(?<!(?<!务)必)";
  private static final String NOT_AFTER =
      "(?!求(?![真新变稳精])|素(?![材质养])|么|职|塞|道(?!德)|义(?!无)|务(?!实)|害(?!怕)|闻(?!风|令|过)|件(?!件)|领(?![会导取着])"
          + "|点(?![名面亮燃对])|紧(?=[的，。；、！]))";

  /** 要 alone, as in 一要. */
  static final String YAO = NOT_BEFORE + "要" + NOT_AFTER;

  /** 要, 必须. */
  static final String WORD = "(?:" + YAO + "|必须(?!品))";

  private Shall() {}
}
