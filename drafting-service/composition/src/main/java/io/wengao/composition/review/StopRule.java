package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph whose last sentence is not closed. Lines without a full stop inside may be headings.
 */
final class StopRule implements ReviewRule {
  private static final int SHORTEST = 40;
  private static final Pattern OPEN_END = Pattern.compile("(?:[\\p{IsHan}&&[^摄讯社报]]|[，、])$");

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<DraftFinding> findings = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      String words = line.stripTrailing();
      boolean paragraph = words.length() >= SHORTEST && words.indexOf('。') > 0;
      if (paragraph && OPEN_END.matcher(words).find()) {
        int end = start + words.length();
        boolean mark = "，、".indexOf(words.charAt(words.length() - 1)) >= 0;
        findings.add(
            DraftFinding.at(
                "MISSING_STOP",
                Severity.WARNING,
                text,
                end - 1,
                end,
                "段落没有收尾，请补句号或核对是否缺了文字",
                mark ? "。" : words.charAt(words.length() - 1) + "。"));
      }
      start += line.length() + 1;
    }
    return findings;
  }
}
