package io.wengao.composition.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wengao.composition.fixture.TestResources;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BriefCheckTest {
  private static final Set<String> GENRES = io.wengao.composition.fixture.Drafts.BANK.genreIds();
  private final BriefCheck check = new BriefCheck(GENRES);

  static Stream<Path> good() {
    return TestResources.files("briefs", ".json").stream();
  }

  @ParameterizedTest
  @MethodSource("good")
  void goodBriefsHaveNoProblem(Path file) {
    assertThat(check.check(BriefJson.read(TestResources.read(file)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("good")
  void briefsSurviveWritingAndReading(Path file) {
    Brief brief = BriefJson.read(TestResources.read(file));
    assertThat(BriefJson.read(BriefJson.write(brief))).isEqualTo(brief);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\"theme\":\"防汛\"}' | genre",
        "'{\"genre\":\"poem\",\"theme\":\"防汛\"}' | genre",
        "'{\"genre\":\"pledge\",\"theme\":\" \"}' | theme",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"meeting\":\" \"}' | meeting",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"keyPoints\":[{\"text\":\"\"}]}' | keyPoints[0].text",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"keyPoints\":[{\"text\":\"守堤\"},{\"text\":\"守堤\"}]}' | keyPoints[1].text",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"facts\":[{\"id\":\"a\",\"what\":\"巡堤\"},{\"id\":\"a\",\"what\":\"备料\"}]}' | facts[1].id",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"facts\":[{\"id\":\"\",\"what\":\"巡堤\"}]}' | facts[0].id",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"facts\":[{\"id\":\"a\"}]}' | facts[0]",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"facts\":[{\"id\":\"a\",\"value\":\"12\"}]}' | facts[0].label",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"facts\":[{\"id\":\"a\",\"what\":\"巡堤\",\"keyPoint\":3}]}' | facts[0].keyPoint",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"facts\":[{\"id\":\"a\",\"what\":\"巡堤\",\"use\":\"MUST\"},{\"id\":\"b\",\"what\":\"巡堤\",\"use\":\"NEVER\"}]}' | facts[1].use",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"facts\":[{\"id\":\"a\",\"label\":\"桥\",\"value\":\"3\"},{\"id\":\"b\",\"label\":\"桥\",\"value\":\"4\"}]}' | facts[1].value",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"requiredFormulations\":[\"人民至上\"],\"avoid\":[\"人民\"]}' | avoid[0]",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"facts\":[{\"id\":\"a\",\"what\":\"巡堤\",\"use\":\"MUST\"}],\"avoid\":[\"巡堤\"]}' | avoid[0]",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"length\":{\"characters\":20}}' | length.characters",
        "'{\"genre\":\"pledge\",\"theme\":\"防汛\",\"length\":{\"characters\":6000,\"minutes\":5}}' | length",
      })
  void aProblemNamesItsField(String json, String path) {
    List<BriefProblem> problems = check.check(BriefJson.read(json));
    assertThat(problems).extracting(BriefProblem::path).contains(path);
    assertThat(problems).allSatisfy(p -> assertThat(p.message()).containsPattern("\\p{IsHan}"));
  }

  @Test
  void allProblemsAreNamedAtOnce() {
    assertThat(
            check.check(
                BriefJson.read("{\"facts\":[{\"id\":\"\"}],\"keyPoints\":[{\"text\":\"\"}]}")))
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void aMalformedBriefNamesTheField() {
    assertThatThrownBy(() -> BriefJson.read("{\"facts\":[{\"id\":\"a\",\"use\":\"PERHAPS\"}]}"))
        .isInstanceOfSatisfying(
            BriefJson.Malformed.class, e -> assertThat(e.path()).contains("facts").contains("use"));
  }
}
