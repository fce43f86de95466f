package io.wengao.text.classification;

import io.wengao.text.structure.Structured;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title for a speech that has none, from the meeting its opening names, else from kind and theme.
 */
public final class SuggestedTitle {
  private static final int OPENING = 500;
  private static final String MEETING =
      "(?:会议|大会|座谈会|推进会|动员会|专题会|总结会|现场会|调度会|工作会|生活会|民主生活会|表彰会|研讨会|谈话会|视频会|开放日|党课|仪式|活动)";
  private static final Pattern HELD =
      Pattern.compile(
          "(?:召开|举行|举办|参加|迎来|值此)(?:了|的)?(?:这次|此次|本次|一次|这个|一个|一年一度的|又一次)?([^，。；、：,;:“”《》的]{0,24}?"
              + MEETING
              + ")");
  private static final Pattern THIS =
      Pattern.compile("(?:今天|这次|此次|本次)(?:的)?([^，。；、：,;:“”《》]{2,20}?" + MEETING + ")");
  private static final Pattern REPORT =
      Pattern.compile(
          "(?:作|做|报告)(?:本届政府)?(?:过去.{1,6})?政府的?工作|作政府工作报告|代表.{2,14}政府[，]?.{0,10}(?:作|报告)工作");

  private SuggestedTitle() {}

  public static String of(Structured speech, Classification what) {
    String text = speech.text();
    String opening = text.substring(0, Math.min(text.length(), OPENING));
    if (REPORT.matcher(opening).find()) {
      return "政府工作报告";
    }
    String noun = noun(what.kind());
    String meeting = meeting(opening);
    if (!meeting.isEmpty()) {
      return "在" + meeting + "上的" + noun;
    }
    if (!what.themes().isEmpty()) {
      return "关于" + what.themes().getFirst().label() + "的" + noun;
    }
    return noun;
  }

  /**
   * The meeting the speaker says is being held, with the office or place it is for when the words
   * give it.
   */
  private static String meeting(String opening) {
    Matcher held = HELD.matcher(opening);
    String best = "";
    while (held.find()) {
      String name = held.group(1);
      boolean ours =
          opening
              .substring(Math.max(0, held.start() - 12), held.start())
              .matches("(?s).*(?:今天|我们|现在|这里|决定)[^，。]{0,8}");
      if (name.length() > 3 && !name.matches(".*[这和能定第].*") && (best.isEmpty() || ours)) {
        best = name;
        if (ours) {
          return best;
        }
      }
    }
    Matcher now = THIS.matcher(opening);
    if (best.isEmpty() && now.find()) {
      best = now.group(1);
    }
    return best;
  }

  private static String noun(Labelled kind) {
    return kind.id().equals("other") ? "讲话" : kind.label();
  }
}
