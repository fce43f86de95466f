package io.wengao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Damage planted at random (but always the same) places of clean texts. */
class PlantedDamageTest {
  private static final int TEXTS = 200;
  private static final long SEED = 0;

  private final SpeechReader reader = new SpeechReader();

  @Test
  void findsDamageInOurOwnTexts() {
    List<List<String>> texts =
        Material.list(Material.starter(), ".txt").stream()
            .map(file -> PlantedDamage.clean(Material.bytes(file), reader))
            .toList();

    check(PlantedDamage.in(texts, SEED, reader));
  }

  @Test
  void findsDamageInOfficialReports() {
    Path folder = Material.shared("data");
    List<List<String>> texts = PlantedDamage.sections(folder, reader);
    assertThat(texts).hasSizeGreaterThanOrEqualTo(TEXTS);

    check(PlantedDamage.in(texts.subList(0, TEXTS), SEED, reader));
  }

  private static void check(PlantedDamage damage) {
    assertThat(damage.recall()).as("%s", damage).isGreaterThanOrEqualTo(0.95);
    assertThat(damage.precision()).as("%s", damage).isGreaterThanOrEqualTo(0.95);
  }
}
