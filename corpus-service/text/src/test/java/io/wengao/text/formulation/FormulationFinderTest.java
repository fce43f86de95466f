package io.wengao.text.formulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulationFinderTest {
  private static final FormulationFinder FINDER = new FormulationFinder(Formulation.lexicon());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "增强政治意识、大局意识、看齐意识。 | formulation-member-missing",
        "树牢“四个意识”（政治意识、核心意识、大局意识、看齐意识）。 | formulation-order",
        "贯彻创新、协调、绿色、开放的新发展理念。 | formulation-member-missing",
        "做好“六稳”工作，就是稳就业、稳金融、稳外贸、稳投资、稳预期。 | formulation-member-missing",
        "坚持严以修身、严以律己、严以用权，谋事要实、创业要实、做人要实。 | formulation-order",
        "坚定道路自信、制度自信、理论自信、文化自信。 | formulation-order"
      })
  void whatIsWrongIsFound(String text, String rule) {
    List<FormulationUse> uses = FINDER.find(text, null);

    assertThat(uses.stream().flatMap(use -> use.findings().stream()))
        .singleElement()
        .matches(finding -> finding.rule().equals(rule))
        .matches(finding -> finding.quote().equals(finding.span().of(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "增强政治意识、大局意识等。",
        "增强政治意识、大局意识、核心意识、看齐意识。",
        "坚持创新、协调，抓好绿色产业。",
        "完整、准确、全面贯彻创新、协调、绿色、开放、共享的新发展理念。",
        "践行新发展理念，把创新摆在核心位置，推动开放合作。",
        "既要增强政治意识、大局意识，也要增强核心意识、看齐意识。",
        "统筹推进经济建设、政治建设、文化建设、社会建设、生态文明建设。",
        "抓党史学习教育，双减少、双增长。"
      })
  void whatIsRightIsLeftAlone(String text) {
    List<FormulationUse> uses = FINDER.find(text, 2024);

    assertThat(uses).allMatch(use -> use.findings().isEmpty());
  }

  @Test
  void aFormulationBeforeItsTimeIsFoundOnlyWhereTheYearIsKnown() {
    String text = "坚定“四个自信”，推动高质量发展，实现中国梦。";

    List<FormulationUse> dated = FINDER.find(text, 2014);

    assertThat(dated.stream().flatMap(use -> use.findings().stream()))
        .singleElement()
        .matches(finding -> finding.rule().equals("formulation-too-early"))
        .matches(finding -> finding.quote().equals("四个自信"));
    assertThat(FINDER.find(text, null)).allMatch(use -> use.findings().isEmpty());
  }

  @Test
  void theLexiconIsWellFormed() {
    List<Formulation> all = Formulation.lexicon();

    assertThat(all).hasSizeGreaterThanOrEqualTo(80);
    assertThat(all).extracting(Formulation::id).doesNotHaveDuplicates();
    assertThat(all).extracting(Formulation::name).doesNotHaveDuplicates();
    for (Formulation formulation : all) {
      assertThat(formulation.id()).matches("[a-z0-9-]+");
      assertThat(formulation.source()).isNotBlank();
      assertThat(formulation.since()).matches(s -> s == null || s.matches("\\d{4}(-\\d{2})?"));
      assertThat(formulation.members()).as(formulation.name()).isNotNull().doesNotHaveDuplicates();
      assertThat(formulation.members().size()).isNotEqualTo(1);
    }
  }

  @Test
  void everyFormulationIsRecognisedByItsNameAndItsOwnMembers() {
    for (Formulation formulation : Formulation.lexicon()) {
      String members =
          String.join("、", formulation.members().stream().map(List::getFirst).toList());
      String text = "落实“" + formulation.name() + "”（" + members + "）。";

      List<FormulationUse> uses = FINDER.find(text, 2026);

      assertThat(uses)
          .as(text)
          .anyMatch(
              use ->
                  use.formulation().equals(formulation)
                      && (use.members().size() == formulation.members().size()
                          || use.formulation().name().contains("、")));
      assertThat(uses)
          .as(text)
          .flatMap(FormulationUse::findings)
          .allMatch(finding -> finding.rule().equals("formulation-superseded"));
    }
  }
}
