package io.wengao.composition.review;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Capacity;
import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What a capacity may not say: a deputy decides nothing for the committee, who presides assigns no
 * task, a subordinate orders nobody.
 */
final class CapacityRule implements ReviewRule {
  private static final Matches DECIDES =
      Matches.of(
          "CAPACITY",
          Severity.WARNING,
          "我代表[^，。]{0,12}(党委|市委|县委|区委|党组)[^，。]{0,8}(决定|宣布)|(市委|县委|区委|镇党委|党组)决定",
          "副职一般不宣布党委决定，请核对口径");
  private static final Matches ASSIGNS =
      Matches.of(
          "CAPACITY",
          Severity.WARNING,
          "[一二三四五六]要[^。]{2,30}|(各乡镇|各部门|各单位|各级)[^，。]{0,6}(要|必须)",
          "主持人一般不布置任务，请核对口径");
  private static final Matches ORDERS =
      Matches.of(
          "CAPACITY",
          Severity.WARNING,
          "(各级|各部门|各单位|各乡镇|大家)(一定)?(要|必须)",
          "下级发言不向他人提要求，请改为“恳请”或“我们将”");

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    Brief brief = reviewable.brief();
    Capacity capacity =
        brief == null || brief.speaker() == null ? null : brief.speaker().capacity();
    if (capacity == null) {
      return List.of();
    }
    List<DraftFinding> findings = new ArrayList<>();
    switch (capacity) {
      case DEPUTY -> findings.addAll(DECIDES.in(reviewable.text()));
      case PRESIDING -> findings.addAll(ASSIGNS.in(reviewable.text()));
      case SUBORDINATE -> findings.addAll(ORDERS.in(reviewable.text()));
      case CHIEF, GUEST -> {}
    }
    return findings;
  }
}
