package io.wengao.composition.factsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.BriefJson;
import io.wengao.composition.layout.SheetLayout;
import io.wengao.composition.layout.SheetRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactSheetTest {
  private static final Brief BRIEF =
      BriefJson.read(
          """
          {"genre":"advance","theme":"防汛","keyPoints":[{"text":"4月20日前试车"}],
           "facts":[{"id":"w","label":"水库","value":"67","unit":"座","source":"水利局台账"},
                    {"id":"n","use":"NEVER","sentence":"塌过12处"}]}
          """);

  private static List<FactClaim> claims(String text) {
    return FactSheet.of(text, BRIEF);
  }

  @Test
  void everyKindIsListedWithItsSupport() {
    List<FactClaim> claims = claims("县水利局局长王立行说：“堤在人在，水退人安。”全县67座水库4月20日试车，共12处，按《防汛条例》办，我讲三点意见。");
    assertThat(claims)
        .extracting(
            c -> c.kind() + " " + c.text() + " " + (c.support() == null ? "-" : c.support().path()))
        .contains(
            "NUMBER 67座 facts[w]",
            "DATE 4月20日 keyPoints[0]",
            "NUMBER 12处 -",
            "TITLE 《防汛条例》 -",
            "COUNT 三点 -",
            "QUOTATION “堤在人在，水退人安。” -");
    assertThat(claims).extracting(FactClaim::kind).contains(FactClaim.Kind.NAME);
  }

  @Test
  void aChangedClauseIsAnotherClaimAndAChangeElsewhereIsNot() {
    String id = claims("全县67座水库要逐座查。").getFirst().id();
    assertThat(claims("先说一句。全县67座水库要逐座查。").getFirst().id()).isEqualTo(id);
    assertThat(claims("全县68座水库要逐座查。").getFirst().id()).isNotEqualTo(id);
    assertThat(claims("全县67座桥梁要逐座查。").getFirst().id()).isNotEqualTo(id);
  }

  @Test
  void csvIsSafeForSpreadsheets() {
    String csv = SheetLayout.csv(List.of(new SheetRow(List.of("=1+1", "说\"好\""))));
    assertThat(csv).isEqualTo("\uFEFF\"'=1+1\",\"说\"\"好\"\"\"\r\n");
  }
}
