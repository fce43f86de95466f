package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/suite/kills} does the same to more files, more often. */
class ImportKillsTest {
  private static final int FILES = 120;
  private static final int KILLS = 3;
  private static final long SEED = 7;

  @Test
  void anImportKilledAtRandomMomentsLeavesTheCorpusOfAnUndisturbedOne(@TempDir Path work)
      throws Exception {
    Installation installation = Installation.built();
    var files = Texts.variants(installation.starter(), FILES, "kills");

    ImportKills.Report report =
        ImportKills.run(installation, work.toRealPath(), files, SEED, KILLS);

    assertThat(report.moments()).hasSize(KILLS);
    assertThat(report.differences()).isEmpty();
    assertThat(report.lines()).isGreaterThan(FILES * 4);
  }
}
