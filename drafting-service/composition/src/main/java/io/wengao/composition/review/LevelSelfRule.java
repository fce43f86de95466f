package io.wengao.composition.review;

import io.wengao.composition.brief.Brief;
import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 我市 in a text that calls itself 我县: left over from another one. Compared by self-reference only; a
 * mention of the city is no fault, and 全局 also means the whole. 我区别对待 and 我市场 are other words.
 *
 * <p>Kept without a true hit in a real text: published ones keep their level, copied drafts do not.
 */
final class LevelSelfRule implements ReviewRule {
  private static final Pattern SELF =
      Pattern.compile(
          "(?<![自小大敌])我(?:省(?![去下略吃察视悟得亲])|市(?![场值面])|区(?![别分间])|局(?![限部势面])|校(?![正对准验])|乡(?![亲愁音下间])"
              + "|镇(?![静守定痛])|旗(?!帜)|院(?!士)|[县州])(?![长里])");
  private static final int CLEARLY = 3;

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<MatchResult> selves = SELF.matcher(text).results().toList();
    String own = own(reviewable.brief(), selves);
    List<DraftFinding> findings = new ArrayList<>();
    for (MatchResult self : selves) {
      if (own != null && !level(self).equals(own)) {
        findings.add(
            DraftFinding.at(
                "LEVEL_SELF",
                Severity.WARNING,
                text,
                self.start(),
                self.end(),
                "本文自称“我" + own + "”，这里是“" + self.group() + "”，请核对",
                null));
      }
    }
    return findings;
  }

  private static String level(MatchResult self) {
    return self.group().substring(1);
  }

  /** The level of the brief, or the one that all but one self-reference name. */
  private static @Nullable String own(@Nullable Brief brief, List<MatchResult> selves) {
    String level = brief == null ? null : brief.level();
    if (level != null && level.length() == 1) {
      return level;
    }
    Map<String, Integer> counts = new TreeMap<>();
    selves.forEach(self -> counts.merge(level(self), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= CLEARLY && e.getValue() >= selves.size() - 1)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
