package io.wengao.composition.review;

import io.wengao.composition.brief.Brief;
import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bodies and attendees in another order than protocol has them: 党委, 人大, 政府, 政协; the brief's list
 * and the office's.
 *
 * <p>Kept without a true hit in a real text: published ones keep the order, and a guest notices.
 */
final class ProtocolOrderRule implements ReviewRule {
  private static final List<String> ORDER = List.of("委", "人大", "政府", "政协");
  private static final String BODY = "(?:委|人大(?:常委会)?|政府|政协)";
  private static final Pattern BODIES =
      Pattern.compile("([省市县区州镇乡])" + BODY + "(?:[、和]\\1" + BODY + "){1,3}(?!办|会|纪)");
  private static final Pattern ONE = Pattern.compile("委|人大|政府|政协");

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<DraftFinding> findings = new ArrayList<>();
    Matcher m = BODIES.matcher(text);
    while (m.find()) {
      List<Integer> places =
          ONE.matcher(m.group()).results().map(one -> ORDER.indexOf(one.group())).toList();
      if (!places.equals(places.stream().sorted().toList())) {
        findings.add(finding(text, m, "通常的排序是党委、人大、政府、政协，请核对"));
      }
    }
    Brief brief = reviewable.brief();
    if (brief != null) {
      turned(text, brief.attendees(), "与任务书里的排序不同，请核对", findings);
    }
    turned(text, reviewable.lexicon().protocol(), "与本单位词库里的排序不同，请核对", findings);
    return findings;
  }

  /** Two of a list beside each other, the later one first. */
  private static void turned(
      String text, List<String> order, String message, List<DraftFinding> findings) {
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        Pattern turned =
            Pattern.compile(Pattern.quote(order.get(j)) + "[、和，]" + Pattern.quote(order.get(i)));
        Matcher m = turned.matcher(text);
        while (m.find()) {
          findings.add(finding(text, m, message));
        }
      }
    }
  }

  private static DraftFinding finding(String text, Matcher m, String message) {
    return DraftFinding.at(
        "PROTOCOL_ORDER", Severity.WARNING, text, m.start(), m.end(), message, null);
  }
}
