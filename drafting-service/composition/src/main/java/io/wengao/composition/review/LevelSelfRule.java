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
 * mention of the city is no fault, and 全局 also means the whole.
 */
final class LevelSelfRule implements ReviewRule {
  private static final Pattern SELF = Pattern.compile("(?<![自小大])我([省市县区州旗镇乡局校院])(?![长里])");
  private static final int CLEARLY = 3;

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<MatchResult> selves = SELF.matcher(text).results().toList();
    String own = own(reviewable.brief(), selves);
    List<DraftFinding> findings = new ArrayList<>();
    for (MatchResult self : selves) {
      if (own != null && !self.group(1).equals(own)) {
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

  /** The level of the brief, or the one that all but one self-reference name. */
  private static @Nullable String own(@Nullable Brief brief, List<MatchResult> selves) {
    String level = brief == null ? null : brief.level();
    if (level != null && level.length() == 1) {
      return level;
    }
    Map<String, Integer> counts = new TreeMap<>();
    selves.forEach(self -> counts.merge(self.group(1), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= CLEARLY && e.getValue() >= selves.size() - 1)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
