package io.wengao.composition.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.BriefJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftReviewTest {
  private final DraftReview review = new DraftReview();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "由XX局负责。 | PLACEHOLDER | XX |",
        "强调“”的重要性。 | EMPTY_QUOTES | “” |",
        "在〔待补：会议名称〕上的讲话 | OPEN_GAP | 〔待补：会议名称〕 |",
        "他说“好的。 | UNBALANCED_QUOTES | “ |",
        "抓好落实。。 | DOUBLED_MARK | 。。 | 。",
        "抓好，、落实。 | DOUBLED_MARK | ，、 |",
        "大家的的努力。 | DOUBLED_WORD | 的的 | 的",
        "安全生产安全生产是大事。 | DOUBLED_WORD | 安全生产安全生产 | 安全生产",
        "抓好落实,不松劲。 | HALF_WIDTH_MARK | , | ，",
        "一要查清，做实台账。三要改好，不留尾巴。 | NUMBERING_GAP | 三 | 二",
      })
  void faultsAreFoundAtTheirPlace(String text, String rule, String quote, String replacement) {
    List<DraftFinding> findings = review.review(new Reviewable(text, null, null));
    assertThat(findings)
        .filteredOn(f -> f.rule().equals(rule))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.quote()).isEqualTo(quote);
              assertThat(f.span()).isNotNull();
              assertThat(f.span().of(text)).isEqualTo(quote);
              if (replacement != null) {
                assertThat(f.replacement()).isEqualTo(replacement);
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "发展“数据要素×”行动。",
    "进一步抓实抓细，一项一项过、一件一件办。",
    "管网长度4×4公里，5G+X应用。",
    "一要查清，做实台账。二要改好，不留尾巴。",
    "户户通、家家干净，时时处处想着群众。",
  })
  void soundTextIsLeftAlone(String text) {
    assertThat(review.review(new Reviewable(text, null, null))).isEmpty();
  }

  @Test
  void anAnnouncedCountIsComparedWithTheSections() {
    String text = "标题\n下面，我讲三点意见。\n一、查\n内容。\n二、改\n内容。";
    assertThat(review.review(new Reviewable(text, null, null)))
        .singleElement()
        .satisfies(
            f ->
                assertThat(List.of(f.rule(), f.quote(), String.valueOf(f.replacement())))
                    .containsExactly("ANNOUNCED_COUNT", "三", "两"));
  }

  @Test
  void theBriefIsComparedWithTheText() {
    var brief =
        BriefJson.read(
            """
            {"genre":"pledge","theme":"防汛","keyPoints":[{"text":"转移低洼地带的群众"}],"avoid":["万无一失"],
             "facts":[{"id":"a","use":"MUST","sentence":"6月前清淤12公里"},{"id":"b","use":"NEVER","sentence":"堤上塌过一段"}],
             "speaker":{"capacity":"SUBORDINATE"}}
            """);
    var findings = review.review(new Reviewable("我们做到万无一失。堤上塌过一段。各部门必须配合，清淤13公里。", brief, null));
    assertThat(findings)
        .extracting(DraftFinding::rule)
        .contains(
            "AVOIDED_WORD",
            "NEVER_FACT",
            "MISSING_FACT",
            "MISSING_POINT",
            "UNSUPPORTED_NUMBER",
            "CAPACITY");
  }

  @ParameterizedTest
  @CsvSource({
    "贯彻省安委会《关于开展整治的通知》精神，不打折扣。",
    "落实市、县部署，一个支部抓一件实事。",
    "农民的笑脸，是衡量乡村振兴的刻度。",
    "每个社区、每个村都要有人管。",
  })
  void aVerbBeforeALevelIsNoName(String text) {
    assertThat(review.review(new Reviewable(text, ofSafety(), null)))
        .filteredOn(f -> f.rule().equals("UNSUPPORTED_NAME"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"请云岭县水利局负责。, 水利局", "学习枫桥镇的做法。, 枫桥镇"})
  void aNameBehindAVerbIsStillFound(String text, String name) {
    assertThat(review.review(new Reviewable(text, ofSafety(), null)))
        .filteredOn(f -> f.rule().equals("UNSUPPORTED_NAME"))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.quote()).endsWith(name));
  }

  private static Brief ofSafety() {
    return BriefJson.read(
        """
        {"genre":"mobilization","theme":"安全生产","keyPoints":[{"text":"排查隐患"}],
         "superior":"省安委会《关于开展整治的通知》"}
        """);
  }

  @Test
  void aLongMonsterTextIsReadInTime() {
    String text = "的".repeat(50_000) + "“".repeat(2_000) + "一要".repeat(5_000);
    assertThat(review.review(new Reviewable(text, null, null))).isNotEmpty();
  }
}
