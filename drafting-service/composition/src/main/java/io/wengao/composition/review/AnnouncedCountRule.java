package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 讲三点意见 announces three sections, 做好三项工作：一是… three steps; what follows must be three. 四大考验 and the
 * like announce nothing, nor does a count with 等, one that no list follows, or 提一点希望, which counts
 * nothing.
 *
 * <p>Kept without a true hit in a real text: it says of every count there that it is right, and
 * editing breaks counts.
 */
final class AnnouncedCountRule implements ReviewRule {
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(讲|提|谈|说|强调|做好|作|抓好|从|做到|把握好|处理好|落实好|抓住)(?:以下|如下)?((?!一点)[一二两三四五六七八九十]{1,2})"
              + "(点|个方面|项|件事|条|层意思|个问题|个重点|件实事|句话)(?!等)[^。，；\\n]{0,12}[。：]");
  private static final Pattern SECTION = Pattern.compile("(?m)^[一二三四五六七八九十]{1,3}、");
  private static final Pattern STEP =
      Pattern.compile(
          "(?<=^|[。；：，\\n])(?:([一二三四五六七八九十])(是|" + Shall.YAO + ")|(第)([一二三四五六七八九十])(?=[，：]))");

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<DraftFinding> findings = new ArrayList<>();
    Matcher announced = ANNOUNCED.matcher(text);
    Matcher first = SECTION.matcher(text);
    int firstSection = first.find() ? first.start() : -1;
    while (announced.find()) {
      int said = Numerals.value(announced.group(2));
      boolean sections =
          firstSection >= announced.end()
              && text.substring(announced.end(), firstSection).isBlank();
      int actual = sections ? sections(text, firstSection) : steps(text, announced.end());
      if (actual > 1 && said != actual) {
        findings.add(finding(text, announced, actual, sections));
      }
    }
    return findings;
  }

  /** The sections from the first on, until the numbers begin anew. */
  private static int sections(String text, int first) {
    Matcher section = SECTION.matcher(text);
    int count = 0;
    while (section.find(count == 0 ? first : section.end())) {
      if (count > 0 && section.group().equals("一、")) {
        break;
      }
      count++;
    }
    return count;
  }

  /** Length of the run of steps that begins right here, or 0. */
  private static int steps(String text, int from) {
    Matcher step = STEP.matcher(text);
    if (!step.find(from) || step.start() - from > 1 || value(step) != 1) {
      return 0;
    }
    String style = style(step);
    int count = 1;
    while (step.find()) {
      boolean same = style(step).equals(style);
      if (same && value(step) == 1) {
        break;
      }
      count = same ? Math.max(count, value(step)) : count;
    }
    return count;
  }

  private static int value(Matcher step) {
    return Numerals.value(step.group(1) == null ? step.group(4) : step.group(1));
  }

  private static String style(Matcher step) {
    return step.group(1) == null ? step.group(3) : step.group(2);
  }

  private static DraftFinding finding(
      String text, Matcher announced, int actual, boolean sections) {
    return DraftFinding.at(
        "ANNOUNCED_COUNT",
        Severity.ERROR,
        text,
        announced.start(2),
        announced.end(2),
        "预告的点数与实际不符，后面有" + actual + (sections ? "个部分" : "点"),
        actual == 2 ? "两" : Numerals.of(actual));
  }
}
