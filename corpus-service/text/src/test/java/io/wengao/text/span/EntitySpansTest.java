package io.wengao.text.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntitySpansTest {
  private static List<String> found(SpanKind kind, String text) {
    return EntitySpans.find(text).stream()
        .filter(span -> span.kind() == kind)
        .map(span -> span.normal() == null ? span.text() : span.text() + "=" + span.normal())
        .toList();
  }

  @Test
  void findsNumbersWithUnitsButNoIdioms() {
    assertThat(found(SpanKind.NUMBER, "进一步完成投资3.2亿元，转移三百二十户，增长百分之五点六，讲三个方面意见，第三季度。"))
        .containsExactly("3.2亿元=320000000元", "三百二十户=320户", "百分之五点六=5.6%");
  }

  @Test
  void findsDates() {
    assertThat(found(SpanKind.DATE, "2024年3月12日部署，九月底前完成，二〇二三年立项，10月5日验收。"))
        .containsExactly("2024年3月12日=2024-03-12", "九月底前", "二〇二三年=2023", "10月5日=--10-05");
  }

  @Test
  void findsPersonsBesidePosts() {
    assertThat(found(SpanKind.PERSON, "刚才，周明远同志通报了情况，县长程楷作了部署，单位同志要配合，各位书记要重视。"))
        .containsExactly("周明远=周明远", "程楷=程楷");
  }

  @Test
  void findsTitlesAndTellsQuotationsFromTerms() {
    String text = "《信访工作条例》要学深。古人云：“民惟邦本，本固邦宁。”要纠治“四风”。";
    assertThat(found(SpanKind.DOCUMENT_TITLE, text)).containsExactly("《信访工作条例》=信访工作条例");
    assertThat(found(SpanKind.QUOTATION, text)).containsExactly("“民惟邦本，本固邦宁。”=民惟邦本，本固邦宁");
  }

  @Test
  void findsPlacesAndOrganisations() {
    String text = "到苇塘镇调研，县财政局牵头，县委组织部配合，全县各镇都要参加。";
    assertThat(found(SpanKind.PLACE, text)).containsExactly("苇塘镇=苇塘镇");
    assertThat(found(SpanKind.ORGANISATION, text)).contains("县财政局=县财政局", "县委组织部=县委组织部");
  }

  @Test
  void findsResultsButNoPlans() {
    assertThat(found(SpanKind.RESULT, "去年新建泵站16座，今年要新建泵站20座。")).containsExactly("新建泵站16座");
  }

  @Test
  void findsPlacesInARanking() {
    assertThat(found(SpanKind.RESULT, "粮食总产达到42万吨，位居全市第二；要力争排名全省前十。"))
        .containsExactly("达到42万吨", "位居全市第二");
  }
}
