package io.wengao.corpus.retrieval;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A hit and why it stands where it stands.
 *
 * @param id of the speech, the passage, or the piece
 * @param score the higher the better; comparable only within one search
 * @param words score of the words, null when they were not compared or none occurs
 * @param wordsShare what the words add to the score
 * @param meaning cosine of the nearest place, null when meaning was not compared or it has no
 *     vector
 * @param meaningShare what the meaning adds to the score
 */
public record RankedHit(
    String id,
    float score,
    @Nullable Float words,
    float wordsShare,
    @Nullable Float meaning,
    float meaningShare) {

  /** The best first; equal scores by id. */
  static final Comparator<RankedHit> BEST_FIRST =
      Comparator.comparingDouble(RankedHit::score).reversed().thenComparing(RankedHit::id);
}
