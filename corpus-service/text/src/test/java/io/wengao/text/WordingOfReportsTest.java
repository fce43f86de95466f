package io.wengao.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.text.Reports.Report;
import io.wengao.text.diagnosis.Finding;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.formulation.FormulationFindings;
import io.wengao.text.quotation.Attributions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings on formulations and quotations in texts that many read before they were published. */
class WordingOfReportsTest {
  private final SpeechReader reader = new SpeechReader();
  private final FormulationFindings formulations = new FormulationFindings();
  private final Attributions attributions = new Attributions();

  @Test
  void seldomCryWolf() {
    long characters = 0;
    List<String> alarms = new ArrayList<>();
    for (Report report : Reports.since(Material.shared("data"), 1954)) {
      Integer year = report.year() == 0 ? null : report.year();
      for (Speech speech : Material.accepted(reader, "report.txt", report.bytes()).speeches()) {
        characters += speech.characterCount();
        List<Finding> found = new ArrayList<>(formulations.in(speech.text(), year));
        found.addAll(attributions.in(speech.text()));
        found.stream()
            .filter(it -> it.severity() != Severity.INFO)
            .forEach(it -> alarms.add(report.title() + ": " + it.rule() + " " + it.quote()));
      }
    }

    assertThat(characters).isGreaterThan(1_500_000);
    assertThat(alarms.size() * 1000.0 / characters).as("%s", alarms).isLessThanOrEqualTo(0.02);
  }
}
