package io.wengao.composition.review;

import io.wengao.text.diagnosis.Finding;
import io.wengao.text.formulation.FormulationFindings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the lexicon of set formulations, which the corpus uses too, says of a text. */
final class SharedFormulations {
  private static final Map<String, String> IDS =
      Map.of(
          "formulation-order", "FORMULATION_ORDER",
          "formulation-member-missing", "FORMULATION_MISSING",
          "formulation-too-early", "FORMULATION_EARLY",
          "formulation-superseded", "FORMULATION_OUTDATED");

  private final FormulationFindings formulations = new FormulationFindings();

  List<DraftFinding> check(Reviewable reviewable) {
    LocalDate spoken = reviewable.spoken();
    return formulations.in(reviewable.text(), spoken == null ? null : spoken.getYear()).stream()
        .map(SharedFormulations::translated)
        .toList();
  }

  private static DraftFinding translated(Finding finding) {
    String id =
        Objects.requireNonNull(
            IDS.get(finding.rule()),
            () -> "formulation finding " + finding.rule() + " has no rule");
    return new DraftFinding(
        id, finding.severity(), finding.span(), finding.quote(), finding.message(), null);
  }
}
