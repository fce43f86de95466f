package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/suite/draft-kills} does the same more often. */
class DraftKillsTest {
  private static final int KILLS = 3;
  private static final long SEED = 7;

  @Test
  void draftsWrittenUnderKillsAreWhatTheirWritersWereTold(@TempDir Path work) throws Exception {
    Installation installation = Installation.built();

    DraftKills.Report report = DraftKills.run(installation, work.toRealPath(), SEED, KILLS);

    assertThat(report.moments()).hasSize(KILLS);
    assertThat(report.finding().faults()).isEmpty();
    assertThat(report.finding().drafts()).isPositive();
    assertThat(report.finding().revisions()).isPositive();
  }
}
