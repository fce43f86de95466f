package io.wengao.corpus.api;

import io.wengao.corpus.mining.MiningProgress;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description(
    "How far the wording of speeches is mined for composing. Searching does not wait for it.")
public record MiningStatus(
    @Description("Speeches that were mined.") int done,
    @Description("Speeches there are.") int total,
    @Description("Different wordings that a draft can borrow.") int wordings,
    @Description("Speeches a second lately; 0 when none were mined since the start.")
        double perSecond,
    @Description(
            "Seconds the rest takes at this rate; null when nothing is left or nothing is known.")
        @Nullable Integer secondsLeft) {

  static MiningStatus of(MiningProgress progress) {
    long left = progress.secondsLeft().orElse(-1);
    return new MiningStatus(
        Math.toIntExact(progress.done()),
        Math.toIntExact(progress.total()),
        Math.toIntExact(progress.wordings()),
        progress.perSecond(),
        left < 0 ? null : Math.toIntExact(Math.min(left, Integer.MAX_VALUE)));
  }
}
