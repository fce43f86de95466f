package io.wengao.composition.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.fixture.Imitated;
import io.wengao.composition.fixture.TestResources;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnsupportedFactsTest {
  static Stream<Path> briefs() {
    return TestResources.files("briefs", ".json").stream();
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void noDraftHoldsAnUnsupportedFact(Path file) {
    String raw = TestResources.read(file);
    SupportOracle oracle = new SupportOracle(known(raw));
    Stream<String> texts =
        Stream.of(1L, 2L, 3L, 11L, 42L)
            .map(
                seed ->
                    Drafts.of("x", io.wengao.composition.brief.BriefJson.read(raw), seed)
                        .draft()
                        .text());
    assertThat(texts.flatMap(text -> oracle.alarms(text).stream()).distinct()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void noImitationHoldsAnUnsupportedFact(Path file) {
    String raw = TestResources.read(file);
    SupportOracle oracle = new SupportOracle(known(raw));
    Drafts own = Drafts.of("x", io.wengao.composition.brief.BriefJson.read(raw), 1L);
    Stream<String> texts =
        Stream.of("short", "long").map(name -> Imitated.like(own, name, 1L).draft().text());
    assertThat(texts.flatMap(text -> oracle.alarms(text).stream()).distinct()).isEmpty();
  }

  @Test
  void plantedFactsRaiseAlarms() {
    SupportOracle oracle = new SupportOracle("县应急管理局6月20日前排查37家企业");
    assertThat(oracle.alarms("县应急管理局在6月20日前排查37家企业。")).isEmpty();
    assertThat(oracle.alarms("去年完成了整改，排查73家，白鹭镇张三书记说“很好”，满意率达到九成。")).hasSizeGreaterThanOrEqualTo(6);
  }

  /** Raw values of the JSON, facts that are never to be said left out. */
  private static String known(String raw) {
    String told =
        raw.lines()
            .filter(line -> !line.contains("\"NEVER\""))
            .collect(java.util.stream.Collectors.joining("\n"));
    return told.replaceAll("\"[A-Za-z0-9]+\" *:", "").replaceAll("\", *\"", "").replace("\"", "");
  }
}
