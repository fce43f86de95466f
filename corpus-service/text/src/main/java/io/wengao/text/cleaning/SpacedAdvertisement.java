package io.wengao.text.cleaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Advertisements with their letters spaced out to escape filters, alone or glued to a paragraph.
 */
final class SpacedAdvertisement implements CleaningRule {
  private static final int FEWEST = 6;

  /** The same at the end of several lines needs no word of an advertisement. */
  private static final int FEWEST_REPEATED = 4;

  private static final Pattern WORDS =
      Pattern.compile(
          "微信|[Vv]信|薇信|威信|微[Xx]|QQ|qq|公众号|[群裙]|扫码|代写|资料|材料|完整版|全套|领取|获取|下载|咨询|客服|淘宝|店铺|电话|关注|免费|会员|范文");

  @Override
  public String id() {
    return "spaced-advertisement";
  }

  @Override
  public void apply(Page page) {
    Map<String, Integer> ends = new LinkedHashMap<>();
    for (Line line : page.left()) {
      for (int[] run : thinRuns(line.raw(), FEWEST_REPEATED)) {
        if (run[1] == line.lastKept()) {
          ends.merge(squeezed(line, run), 1, Integer::sum);
        }
      }
    }
    for (Line line : page.left()) {
      for (int[] run : thinRuns(line.raw(), FEWEST_REPEATED)) {
        String words = squeezed(line, run);
        boolean repeated = ends.getOrDefault(words, 0) > 1 && run[1] == line.lastKept();
        if (repeated || (run[2] >= FEWEST && WORDS.matcher(words).find())) {
          page.remove(id(), line, run[0], run[1]);
        }
      }
    }
  }

  private static String squeezed(Line line, int[] run) {
    return line.raw().substring(run[0], run[1]).replaceAll("[\\s\\u00a0\\u3000]", "");
  }

  /** Places where words of one character follow each other: from, to, how many. */
  private static List<int[]> thinRuns(String text, int fewest) {
    List<int[]> runs = new ArrayList<>();
    int runStart = -1;
    int runEnd = 0;
    int count = 0;
    int i = 0;
    while (i < text.length()) {
      while (i < text.length() && isGap(text.charAt(i))) {
        i++;
      }
      int start = i;
      while (i < text.length() && !isGap(text.charAt(i))) {
        i++;
      }
      if (start == i) {
        break;
      }
      boolean thin = isThin(text, start, i);
      if (thin && count > 0) {
        count++;
        runEnd = i;
      } else {
        addRun(runs, runStart, runEnd, count, fewest);
        runStart = thin ? start : lastWord(text, start, i);
        runEnd = i;
        count = 1;
      }
    }
    addRun(runs, runStart, runEnd, count, fewest);
    return runs;
  }

  private static void addRun(List<int[]> runs, int start, int end, int count, int fewest) {
    if (count >= fewest) {
      runs.add(new int[] {start, end, count});
    }
  }

  /** One letter, or two with a mark between or beside them. */
  private static boolean isThin(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters++;
      }
    }
    return letters <= 1 ? to - from <= 3 : letters == 2 && to - from == 3;
  }

  /**
   * The last letter of a longer word, with the bracket that opens before it: where a glued
   * advertisement begins.
   */
  private static int lastWord(String text, int from, int to) {
    int start = to - 1;
    return start > from && "（(【[“".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000';
  }
}
