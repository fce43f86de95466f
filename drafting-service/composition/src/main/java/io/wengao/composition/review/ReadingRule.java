package io.wengao.composition.review;

import io.wengao.text.diagnosis.Diagnosis;
import io.wengao.text.diagnosis.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Damage that reading a sample knows as well: numbers and names a filter cut out, remains of a
 * page, formulations a machine has reworded.
 */
final class ReadingRule implements ReviewRule {
  private static final Map<String, String> IDS =
      Map.of(
          "lost-number", "LOST_NUMBER",
          "filter-deletion", "FILTER_DELETION",
          "residue", "SCRAPE_NOISE",
          "paraphrase", "FORMULATION_WORDING");

  private final Diagnosis diagnosis = new Diagnosis();

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    List<DraftFinding> findings = new ArrayList<>();
    for (Finding damage : diagnosis.ofWords(reviewable.text())) {
      String id = IDS.get(damage.rule());
      if (id != null) {
        findings.add(
            new DraftFinding(
                id, damage.severity(), damage.span(), damage.quote(), damage.message(), null));
      }
    }
    return findings;
  }
}
