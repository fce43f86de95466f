package io.wengao.text.mining;

import io.wengao.text.vocabulary.VerbFamilies;
import io.wengao.text.vocabulary.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requirements that are no verb-object clauses: 把…放在…, 做到…, 决不…, 以…促…. */
final class Requirements {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 18;
  private static final Pattern SHAPE =
      Pattern.compile(
          "把.{2,10}(?:放在|摆在|摆到|落到|落实到|抓在|贯穿|融入|挺在|抓到|管到|压到|压实到|建在|用在|想在|做在|沉到|送到|盯在|守在).{2,8}"
              + "|做到.{4,14}|(?:决不|绝不|决不能|绝不能|不能|不得)(?!不).{4,14}");
  private static final Pattern BY_MEANS =
      Pattern.compile("以(.{2,7}?)(促|带|强|推|保|倒逼|带动|保障|推动)(.{2,7})");

  private final VerbFamilies verbs;
  private final LooseEnds ends;

  Requirements(Vocabulary words) {
    this.verbs = words.verbs();
    this.ends = new LooseEnds(words);
  }

  boolean isOne(String clause) {
    return clause.length() >= SHORTEST
        && clause.length() <= LONGEST
        && (SHAPE.matcher(clause).matches() || isByMeans(clause))
        && !ends.isLoose(clause)
        && Wording.standsAlone(clause);
  }

  /** 以执法检查促隐患整改: what it is done by must not be cut off in the middle of a verb. */
  private boolean isByMeans(String clause) {
    Matcher by = BY_MEANS.matcher(clause);
    return by.matches() && verbs.verbOf(by.group(1)).isEmpty();
  }
}
