package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.review.DraftFinding;
import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says how far a draft is from the length wanted and what would carry it there; a gate is never
 * lowered to reach it (R22).
 */
final class LengthCheck {
  private static final double TOLERANCE = 0.08;

  /** 字 that a point or a fact can carry. */
  private static final int CARRIED = 350;

  private LengthCheck() {}

  /** Whether the brief says enough for the length it asks; else the draft is shorter and asks. */
  static boolean isCarried(Brief brief) {
    Integer wanted = brief.wantedCharacters();
    int said = brief.keyPoints().size() + brief.facts().size() + brief.agenda().size();
    return wanted == null || said * CARRIED >= wanted;
  }

  static boolean isTooShort(int length, int wanted) {
    return length < wanted * (1 - TOLERANCE);
  }

  static Composed withFindings(Composed draft, Brief brief, List<SectionPlan> plans) {
    Integer wanted = brief.wantedCharacters();
    if (wanted == null) {
      return draft;
    }
    int length = CorpusComposer.length(draft);
    List<DraftFinding> findings = new ArrayList<>(draft.findings());
    if (isTooShort(length, wanted)) {
      findings.add(
          DraftFinding.missing(
              "TOO_SHORT",
              Severity.WARNING,
              "成稿约" + length + "字，比要求的" + wanted + "字少；" + thin(plans)));
    } else if (length > wanted * (1 + TOLERANCE)) {
      findings.add(
          DraftFinding.missing(
              "TOO_LONG",
              Severity.WARNING,
              "成稿约" + length + "字，比要求的" + wanted + "字多：要点和事实本身就占了这些篇幅，请删减要点或把部分事实改为可不说"));
    }
    return new Composed(
        draft.title(), draft.salutation(), draft.sections(), draft.gaps(), findings);
  }

  private static String thin(List<SectionPlan> plans) {
    String thin =
        plans.stream()
            .filter(p -> p.facts().size() < 2)
            .map(p -> "“" + p.section().heading() + "”")
            .collect(Collectors.joining("、"));
    return thin.isEmpty() ? "可以补充问题、案例或更多事实" : thin + "缺少事实支撑，请补充这几部分的做法、数字、责任单位和时限";
  }
}
