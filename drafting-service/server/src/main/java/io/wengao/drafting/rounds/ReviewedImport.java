package io.wengao.drafting.rounds;

import java.time.Instant;
import java.util.List;

/**
 * What came of a Word file that came back.
 *
 * @param revision the revision it was read against
 * @param suggestions how many came in
 * @param known how many were left out because the draft has them already, taken or open
 * @param comments how many came in
 * @param unplaced what could not be taken as a suggestion
 */
public record ReviewedImport(
    String id,
    String draftId,
    String fileName,
    int revision,
    int suggestions,
    int known,
    int comments,
    List<Unplaced> unplaced,
    Instant createdAt) {
  public ReviewedImport {
    unplaced = List.copyOf(unplaced);
  }
}
