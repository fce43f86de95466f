package io.wengao.text.formulation;

import io.wengao.text.diagnosis.Finding;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Surroundings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a writer should look at in a text's formulations. Guards: a list that is not named may be no
 * formulation at all, so what is wrong with it is a remark and no more; words of others in
 * quotation marks are left alone, and so are dates in a sentence about the past. Stateless.
 */
public final class FormulationFindings {
  private final FormulationFinder finder = new FormulationFinder(Formulation.lexicon());

  /**
   * Findings in order of the text: formulation-member-missing, formulation-order,
   * formulation-too-early, formulation-superseded.
   *
   * @param writtenYear the year in which the text is given, when that is known for sure; dates are
   *     not looked at without it
   */
  public List<Finding> in(String text, @Nullable Integer writtenYear) {
    List<Finding> findings = new ArrayList<>();
    for (FormulationUse use : finder.find(text, writtenYear)) {
      for (Finding finding : use.findings()) {
        if (counts(finding, text, writtenYear)) {
          findings.add(isNamed(use) ? finding : remark(finding));
        }
      }
    }
    return findings;
  }

  private static boolean counts(Finding finding, String text, @Nullable Integer writtenYear) {
    Surroundings around = Surroundings.of(text, finding.span().start(), finding.span().end());
    boolean dated =
        finding.rule().equals("formulation-too-early")
            || finding.rule().equals("formulation-superseded");
    return !around.isQuoted() && !(dated && writtenYear != null && around.isPast(writtenYear));
  }

  private static boolean isNamed(FormulationUse use) {
    return use.members().isEmpty()
        || use.span().start() != use.members().getFirst().start()
        || use.span().end() != use.members().getLast().end();
  }

  private static Finding remark(Finding finding) {
    return new Finding(
        finding.rule(), Severity.INFO, finding.span(), finding.quote(), finding.message());
  }
}
