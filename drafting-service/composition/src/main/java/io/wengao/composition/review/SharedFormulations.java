package io.wengao.composition.review;

import io.wengao.text.diagnosis.Finding;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.formulation.Formulation;
import io.wengao.text.formulation.FormulationFinder;
import io.wengao.text.formulation.FormulationUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon of set formulations, which the corpus uses too, says of a text. A list that is
 * not named may be no formulation at all: what is wrong with it is worth a look, no more. Words of
 * others in quotation marks are left alone, and dates are in a sentence about the past.
 */
final class SharedFormulations {
  private static final Map<String, String> IDS =
      Map.of(
          "formulation-order", "FORMULATION_ORDER",
          "formulation-member-missing", "FORMULATION_MISSING",
          "formulation-too-early", "FORMULATION_EARLY",
          "formulation-superseded", "FORMULATION_OUTDATED");

  private final FormulationFinder finder = new FormulationFinder(Formulation.lexicon());

  List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    LocalDate spoken = reviewable.spoken();
    List<DraftFinding> findings = new ArrayList<>();
    for (FormulationUse use : finder.find(text, spoken == null ? null : spoken.getYear())) {
      for (Finding finding : use.findings()) {
        if (counts(finding, text, spoken)) {
          findings.add(translated(finding, isNamed(use)));
        }
      }
    }
    return findings;
  }

  private static boolean counts(Finding finding, String text, @Nullable LocalDate spoken) {
    Around around = Around.of(text, finding.span());
    boolean dated = !finding.rule().equals("formulation-order") && !isMissing(finding);
    return !around.isQuoted() && !(dated && spoken != null && around.isPast(spoken.getYear()));
  }

  private static boolean isMissing(Finding finding) {
    return finding.rule().equals("formulation-member-missing");
  }

  private static boolean isNamed(FormulationUse use) {
    return use.members().isEmpty()
        || use.span().start() != use.members().getFirst().start()
        || use.span().end() != use.members().getLast().end();
  }

  private static DraftFinding translated(Finding finding, boolean named) {
    String id =
        Objects.requireNonNull(
            IDS.get(finding.rule()),
            () -> "formulation finding " + finding.rule() + " has no rule");
    Severity severity = named ? finding.severity() : Severity.INFO;
    return new DraftFinding(id, severity, finding.span(), finding.quote(), finding.message(), null);
  }
}
