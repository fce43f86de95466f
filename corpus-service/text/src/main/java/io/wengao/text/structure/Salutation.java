package io.wengao.text.structure;

import io.wengao.text.lexicon.Script;
import java.util.regex.Pattern;

/** 称谓: the line that addresses the listeners (同志们：). */
public final class Salutation {
  private static final int LONGEST = 60;

  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "(?:尊敬的|敬爱的|亲爱的|各位)[^。；;]{1,50}|[^。；;，,]{0,12}(?:同志们|朋友们|乡亲们|老师们|同学们|代表们|委员们|战友们|女士们|先生们|工友们|家人们|同仁们|干警们|学员们|党员们|孩子们|职工们|企业家们)[^。；;]{0,30}"
              + "|[^。；;，,]{0,10}\\p{IsHan}{2}们(?:、[^。；;]{1,30})?|(?:同志|代表|领导|来宾|各位)");

  private Salutation() {}

  /** Whether {@code line} does nothing but address the listeners. */
  public static boolean matches(String line) {
    int end = line.length();
    if (end < 3 || end > LONGEST || "：:！!，,".indexOf(line.charAt(end - 1)) < 0) {
      return false;
    }
    String words = Script.simplified(line.substring(0, end - 1).strip());
    return words.indexOf('：') < 0
        && words.indexOf('。') < 0
        && ADDRESSEE.matcher(words).matches()
        && !asks(words);
  }

  /** A request to the listeners (希望各位…, 请同志们…) is no address. */
  private static boolean asks(String words) {
    return words.startsWith("希望")
        || words.startsWith("请")
        || words.contains("要")
        || words.contains("我们");
  }
}
