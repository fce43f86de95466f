package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Levels of headings the wrong way round: 一、 then （一） then 1. then （1） by GB/T 9704-2012, 7.3.3. A
 * level may be left out (a speech often goes from 一、 to 1.), but （一） does not stand under 1.
 */
final class LevelOrderRule implements ReviewRule {
  private static final Pattern HEADING =
      Pattern.compile(
          "^(?:([一二三四五六七八九十]{1,3})、|(（[一二三四五六七八九十]{1,3}）)|([0-9]{1,2}[.．](?![0-9]))|(（[0-9]{1,2}）))");

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<DraftFinding> findings = new ArrayList<>();
    List<Integer> path = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Matcher heading = HEADING.matcher(line);
      if (heading.find()) {
        int level = level(heading);
        if (isFirst(heading.group())
            && !path.isEmpty()
            && level < path.getLast()
            && !path.contains(level)) {
          findings.add(
              DraftFinding.at(
                  "LEVEL_ORDER",
                  Severity.WARNING,
                  text,
                  start,
                  start + heading.end(),
                  "层次序号颠倒，依次应是“一、”“（一）”“1.”“（1）”",
                  null));
        }
        path.removeIf(outer -> outer >= level);
        path.add(level);
      }
      start += line.length() + 1;
    }
    return findings;
  }

  private static int level(Matcher heading) {
    for (int group = 1; group <= 4; group++) {
      if (heading.group(group) != null) {
        return group;
      }
    }
    throw new IllegalStateException(heading.group());
  }

  private static boolean isFirst(String number) {
    return number.replaceAll("[（）、.．]", "").matches("一|1");
  }
}
