package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 讲三点意见 announces three sections; what follows must be three. 四大考验 and the like announce nothing,
 * nor does a count with 等.
 */
final class AnnouncedCountRule implements ReviewRule {
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(讲|提|谈|说|强调|做好|作|抓好|从)([一二两三四五六七八九十]{1,2})(点|个方面|项|件事|条|层意思)(?!等)[^。，；\\n]{0,12}[。：]");
  private static final Pattern SECTION = Pattern.compile("(?m)^[一二三四五六七八九十]{1,3}、");

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<DraftFinding> findings = new ArrayList<>();
    Matcher announced = ANNOUNCED.matcher(text);
    Matcher first = SECTION.matcher(text);
    int firstSection = first.find() ? first.start() : -1;
    while (announced.find()) {
      boolean introducesSections =
          firstSection > announced.end() && text.substring(announced.end(), firstSection).isBlank();
      if (!introducesSections) {
        continue;
      }
      int actual = (int) SECTION.matcher(text).results().count();
      if (Numerals.value(announced.group(2)) != actual) {
        String right = actual == 2 ? "两" : Numerals.of(actual);
        Span span = new Span(announced.start(2), announced.end(2));
        findings.add(
            new DraftFinding(
                "ANNOUNCED_COUNT",
                Severity.ERROR,
                span,
                announced.group(2),
                "预告的点数与实际不符，后面有" + actual + "个部分",
                right));
      }
    }
    return findings;
  }
}
