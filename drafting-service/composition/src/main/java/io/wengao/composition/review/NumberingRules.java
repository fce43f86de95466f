package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gaps and repetitions among siblings: 一、 of the whole text, （一） under one section, 一是 or 一要 within
 * one section.
 */
final class NumberingRules implements ReviewRule {
  private static final Pattern SECTION = Pattern.compile("^([一二三四五六七八九十]{1,3})、");
  private static final Pattern SUBSECTION = Pattern.compile("^（([一二三四五六七八九十]{1,3})）");
  private static final Pattern STEP = Pattern.compile("(?<=^|[。；：，！？])([一二三四五六七八九十])(是要|是|要)");

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    List<DraftFinding> findings = new ArrayList<>();
    Sequence sections = new Sequence(findings);
    Sequence subsections = new Sequence(findings);
    Sequence steps = new Sequence(findings);
    int start = 0;
    for (String line : reviewable.text().split("\n", -1)) {
      Matcher section = SECTION.matcher(line);
      Matcher subsection = SUBSECTION.matcher(line);
      if (section.find()) {
        sections.next(section.group(1), start, section.end(1));
        subsections.restart();
        steps.restart();
      } else if (subsection.find()) {
        subsections.next(subsection.group(1), start + 1, subsection.end(1) - 1);
        steps.restart();
      }
      Matcher step = STEP.matcher(line);
      while (step.find()) {
        steps.next(step.group(1), start + step.start(1), step.group(1).length());
      }
      start += line.length() + 1;
    }
    return findings;
  }

  /** Numbers of one kind; 一 starts afresh. */
  private static final class Sequence {
    private final List<DraftFinding> findings;
    private int last;

    Sequence(List<DraftFinding> findings) {
      this.findings = findings;
    }

    void restart() {
      last = 0;
    }

    void next(String numeral, int at, int length) {
      int value = Numerals.value(numeral);
      if (value != 1 && value != last + 1) {
        String expected = Numerals.of(last + 1);
        findings.add(
            new DraftFinding(
                "NUMBERING_GAP",
                Severity.ERROR,
                new Span(at, at + length),
                numeral,
                "序号不连续，这里应是“" + expected + "”",
                expected));
      }
      last = value;
    }
  }
}
