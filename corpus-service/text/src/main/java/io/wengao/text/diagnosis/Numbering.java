package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.structure.Section;
import io.wengao.text.structure.Structured;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers of sections: gaps, styles mixed among siblings, a damaged mark (四, for 四、). */
final class Numbering implements DiagnosisRule {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Pattern DAMAGED = Pattern.compile("[一二三四五六七八九十]{1,3}\\s?[，,．.]");

  @Override
  public List<Finding> check(Structured speech, IndexedText text) {
    List<Finding> findings = new ArrayList<>();
    NumberRuns runs = new NumberRuns(speech);
    siblings(speech.text(), runs, 0, speech.outline(), findings);
    for (Finding misfit : runs.misfits()) {
      if (findings.stream().noneMatch(known -> known.span().contains(misfit.span()))) {
        findings.add(misfit);
      }
    }
    return findings;
  }

  /** A number that does not fit while its neighbours fit each other is one fault, not two. */
  private static void siblings(
      String text, NumberRuns runs, int from, List<Section> sections, List<Finding> findings) {
    Section before = null;
    Section beforeThat = null;
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      String number = section.number();
      if (number != null && DAMAGED.matcher(number).matches()) {
        findings.add(
            finding(
                section,
                "序号后的标点有误，“"
                    + number
                    + "”应为“"
                    + number.substring(0, number.length() - 1).strip()
                    + "、”。"));
      } else if (beforeThat != null && isSecondAfter(beforeThat, section)) {
        siblings(text, runs, section.extent().start(), section.sections(), findings);
        beforeThat = before;
        before = section;
        continue;
      } else if (before != null && before.ordinal() > 0 && section.ordinal() > 0) {
        Section after = i + 1 < sections.size() ? sections.get(i + 1) : section;
        if (!runs.goesOn(from, section)) {
          compare(text, before, section, after, findings);
        }
      }
      siblings(text, runs, section.extent().start(), section.sections(), findings);
      beforeThat = before;
      before = section;
    }
  }

  private static boolean isSecondAfter(Section first, Section third) {
    return first.ordinal() > 0
        && third.ordinal() == first.ordinal() + 2
        && third.isNumberedLike(first);
  }

  private static void compare(
      String text, Section before, Section section, Section after, List<Finding> findings) {
    if (countsOnFromWithin(text, before, section)) {
      return;
    }
    int step = section.ordinal() - before.ordinal();
    if (!section.isNumberedLike(before)) {
      findings.add(finding(section, "同级序号的样式不一致，前一个是“" + before.number() + "”。"));
    } else if (step != 1 && (section.ordinal() != 1 || standsForTwo(before, section, after))) {
      findings.add(finding(section, "序号不连续，前一个是“" + before.number() + "”。"));
    }
  }

  /** 一、 一、 三、: the second counts on; otherwise a one begins anew. */
  private static boolean standsForTwo(Section before, Section section, Section after) {
    return before.ordinal() == 1
        && section.ordinal() == 1
        && after.ordinal() == 3
        && after.isNumberedLike(section);
  }

  /** 一是 within the paragraph before, 二是 at the beginning of one: the run is whole. */
  private static boolean countsOnFromWithin(String text, Section before, Section section) {
    String number = section.number();
    if (number == null || section.ordinal() < 2 || section.ordinal() > 10) {
      return false;
    }
    String previous =
        number.replace(
            NUMERALS.charAt(section.ordinal() - 1), NUMERALS.charAt(section.ordinal() - 2));
    int from = Math.min(before.span().start() + 1, section.span().start());
    return Character.isLetter(number.charAt(number.length() - 1))
        && text.substring(from, section.span().start()).contains(previous);
  }

  private static Finding finding(Section section, String message) {
    return new Finding("numbering", Severity.WARNING, section.span(), section.heading(), message);
  }
}
