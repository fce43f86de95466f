package io.wengao.composition.assembly;

import java.util.regex.Pattern;

/**
 * Whether words tell that people died. Lines of the bank that speak of those who never come home
 * hang on it; injuries are not enough, and a death that did not happen or is to be prevented is
 * none.
 */
final class Deaths {
  private static final Pattern CLAUSE_END = Pattern.compile("[。；！？\\n]|，(?=[\\p{IsHan}]{2})");
  private static final Pattern TOLD =
      Pattern.compile("死亡|遇难|身亡|丧生|罹难|殉职|牺牲|溺亡|人死|死者|失去(了)?(宝贵的)?生命|夺走(了)?.{0,8}生命");
  private static final Pattern DENIED =
      Pattern.compile("零|无|没有|没发生|未|不发生|不让|不死|杜绝|防止|防范|避免|遏制|预防|严防|压减|力争|(?<![0-9.])0(?![0-9.])");

  /** The figure of a death toll that stands apart from its label: 死亡人数，0，人. */
  private static final Pattern TOLL = Pattern.compile("(死亡|遇难)(人数|人员)?[，：为]{1,2}(?=[0-9零无])");

  private Deaths() {}

  static boolean areToldIn(String words) {
    for (String clause : CLAUSE_END.split(TOLL.matcher(words).replaceAll("死亡"))) {
      if (TOLD.matcher(clause).find() && !DENIED.matcher(clause).find()) {
        return true;
      }
    }
    return false;
  }
}
