package io.wengao.composition.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeathsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"又发生4起，2人死亡", "造成3人遇难、5人受伤", "死亡人数，2，人", "全年死亡10人", "一名工人溺亡", "洪水夺走了两条生命"})
  void deathsAreTold(String words) {
    assertThat(Deaths.areToldIn(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "又发生4起，2人受伤",
        "全年零死亡",
        "连续三年无人员死亡",
        "没有造成人员伤亡",
        "未造成人员死亡",
        "转移及时，无伤亡",
        "死亡人数，0，人",
        "死亡0人",
        "坚决杜绝死亡事故",
        "防止群死群伤",
        "实现生产经营性死亡事故零发生"
      })
  void noDeathIsTold(String words) {
    assertThat(Deaths.areToldIn(words)).isFalse();
  }
}
