package io.wengao.composition.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Who does what by when, out of running text. */
class CommitmentsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 10);

  @Test
  void aBodyADeadlineAndAnAct() {
    found("县水利局要在7月10日前完成险工险段加固62处。")
        .containsExactly(tuple("县水利局", null, "完成险工险段加固62处", "7月10日前", LocalDate.of(2025, 7, 10)));
  }

  @Test
  void whoHelpsIsNamedApart() {
    found("县应急管理局要会同各行业主管部门，在6月20日前对全县37家企业完成一轮排查。")
        .containsExactly(
            tuple("县应急管理局", "各行业主管部门", "对全县37家企业完成一轮排查", "6月20日前", LocalDate.of(2025, 6, 20)));
  }

  @Test
  void aFrequencyIsNoDay() {
    found("县防汛办要每半月通报一次进展。").containsExactly(tuple("县防汛办", null, "通报一次进展", "每半月", null));
  }

  @Test
  void twoDeadlinesOfOneBodyAreTwoCommitments() {
    found("县住建局要在6月底前完成排查，7月底前完成整改。")
        .containsExactly(
            tuple("县住建局", null, "完成排查", "6月底前", LocalDate.of(2025, 6, 30)),
            tuple("县住建局", null, "完成整改", "7月底前", LocalDate.of(2025, 7, 31)));
  }

  @Test
  void twoBodiesInOneSentence() {
    found("县公安局要在8月1日前装好护栏；各乡镇要在8月15日前完成一次演练。")
        .containsExactly(
            tuple("县公安局", null, "装好护栏", "8月1日前", LocalDate.of(2025, 8, 1)),
            tuple("各乡镇", null, "完成一次演练", "8月15日前", LocalDate.of(2025, 8, 15)));
  }

  @Test
  void theDeadlineMayComeFirst() {
    found("今年底前，市教育局要完成校舍检修。")
        .containsExactly(tuple("市教育局", null, "完成校舍检修", "今年底前", LocalDate.of(2025, 12, 31)));
  }

  @Test
  void aNamedBodyIsChargedWithoutADeadline() {
    found("重大隐患由县安委会办公室挂牌督办。").containsExactly(tuple("县安委会办公室", null, "重大隐患挂牌督办", null, null));
  }

  @Test
  void theSpeakersOwnWordCountsWithADeadline() {
    found("我们将在三个月内办结第一批事项。").containsExactly(tuple("我们", null, "办结第一批事项", "三个月内", null));
  }

  @Test
  void aMonthGoneByIsNextYears() {
    found("县农业农村局要在2月底前备足种子化肥。")
        .containsExactly(tuple("县农业农村局", null, "备足种子化肥", "2月底前", LocalDate.of(2026, 2, 28)));
  }

  @Test
  void whatWasDoneAndWhatIsSaidToAllIsNone() {
    found("去年6月底前，县水利局已完成加固。各单位之间要多通气、多搭手。要把责任扛在肩上。截至5月底，全县有4起。").isEmpty();
  }

  @Test
  void anActWithoutABodyAsksWhoseItIs() {
    found("要在9月30日前建好避险点。")
        .containsExactly(tuple(null, null, "建好避险点", "9月30日前", LocalDate.of(2025, 9, 30)));
  }

  private static ListAssert<Tuple> found(String text) {
    List<Commitment> found = Commitments.in(text, DAY);
    assertThat(found).allSatisfy(one -> assertThat(one.span().of(text)).contains(one.sentence()));
    return assertThat(
        found.stream()
            .map(c -> tuple(c.who(), c.supports(), c.what(), c.when(), c.due()))
            .toList());
  }
}
