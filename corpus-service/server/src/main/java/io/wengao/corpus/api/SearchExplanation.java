package io.wengao.corpus.api;

import io.wengao.corpus.retrieval.RankedHit;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("Why a hit stands where it stands.")
public record SearchExplanation(
    @Description(
            "BM25 of character pairs and words, summed; null when words were not compared or none occurs.")
        @Nullable Double words,
    @Description("What the words add to the score.") double wordsShare,
    @Description(
            "Cosine of the nearest place of the hit, 1 for the same meaning; null when meaning was not compared or nothing of the hit is embedded yet.")
        @Nullable Double meaning,
    @Description("What the meaning adds to the score.") double meaningShare) {

  static SearchExplanation of(RankedHit hit) {
    return new SearchExplanation(
        wide(hit.words()), hit.wordsShare(), wide(hit.meaning()), hit.meaningShare());
  }

  private static @Nullable Double wide(@Nullable Float value) {
    return value == null ? null : value.doubleValue();
  }
}
