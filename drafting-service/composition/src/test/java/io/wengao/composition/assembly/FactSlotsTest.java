package io.wengao.composition.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.BriefJson;
import io.wengao.composition.brief.Fact;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactSlotsTest {
  @ParameterizedTest
  @CsvSource({
    "完成犬只登记2300只, 犬只登记",
    "拨付首批改造资金8600万元, 拨付首批改造资金",
    "逐户征求沿线1.2万户居民意见, 逐户征求沿线居民意见",
    "完成全县46所学校食堂大宗食材统一招标, 学校食堂大宗食材统一招标",
    "巡河不少于一次,",
    "在三处公园巡查遛犬,",
    "对全县37家企业完成一轮全面排查,"
  })
  void theActIsNamedWithoutItsNumberOrNotAtAll(String what, @Nullable String task) {
    assertThat(slot(fact("\"what\":\"" + what + "\""), "task"))
        .isEqualTo(Objects.requireNonNullElse(task, ""));
  }

  @ParameterizedTest
  @CsvSource({"6月15日前, 6月15日", "今年10月底前, 今年10月底", "清明节前,", "每月5日前,", "8月起,", "三个月内,"})
  void aDeadlineIsADay(String when, @Nullable String day) {
    assertThat(slot(fact("\"what\":\"完成犬只登记\",\"when\":\"" + when + "\""), "deadline"))
        .isEqualTo(Objects.requireNonNullElse(day, ""));
  }

  @ParameterizedTest
  @CsvSource({"2300只, 2300只, 只", "63公里, '', ''", "1.2万户, 1.2万户, 户"})
  void aQuantityIsOfThingsThatCanBeCountedOff(String howMany, String quantity, String measure) {
    Fact fact = fact("\"what\":\"完成改造\",\"howMany\":\"" + howMany + "\"");
    assertThat(slot(fact, "quantity")).isEqualTo(quantity);
    assertThat(slot(fact, "measure")).isEqualTo(measure);
  }

  @Test
  void whatHasBeenReachedIsNotPressedOn() {
    Brief brief =
        BriefJson.read(
            "{\"genre\":\"advance\",\"theme\":\"养犬\",\"facts\":[{\"id\":\"a\",\"role\":\"ACHIEVED\",\"who\":\"各社区\",\"what\":\"登记犬只2300只\"}]}");
    assertThat(FactSlots.of(brief.facts().getFirst(), false)).isEmpty();
  }

  private static String slot(Fact fact, String name) {
    Phrase phrase = FactSlots.of(fact, false).get(name);
    return phrase == null ? "" : phrase.text();
  }

  private static Fact fact(String fields) {
    String json =
        "{\"genre\":\"advance\",\"theme\":\"养犬\",\"facts\":[{\"id\":\"a\",\"role\":\"TARGET\","
            + fields
            + "}]}";
    return BriefJson.read(json).facts().getFirst();
  }
}
