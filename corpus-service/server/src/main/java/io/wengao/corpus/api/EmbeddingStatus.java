package io.wengao.corpus.api;

import io.wengao.corpus.indexing.EmbeddingProgress;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("How far searching by meaning is prepared. Searching by words does not wait for it.")
public record EmbeddingStatus(
    @Description("Passages that can be found by meaning.") int done,
    @Description("Passages that are to be.") int total,
    @Description("Passages a second lately; 0 when none were embedded since the start.")
        double perSecond,
    @Description(
            "Seconds the rest takes at this rate; null when nothing is left or nothing is known.")
        @Nullable Integer secondsLeft,
    @Description("Why nothing is embedded here, for the operator; null when it is.")
        @Nullable String unavailable) {

  static EmbeddingStatus of(EmbeddingProgress progress) {
    long left = progress.secondsLeft().orElse(-1);
    return new EmbeddingStatus(
        Math.toIntExact(progress.done()),
        Math.toIntExact(progress.total()),
        progress.perSecond(),
        left < 0 ? null : Math.toIntExact(Math.min(left, Integer.MAX_VALUE)),
        progress.unavailable().orElse(null));
  }
}
