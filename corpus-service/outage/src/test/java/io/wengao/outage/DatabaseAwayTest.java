package io.wengao.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAwayTest {
  @ParameterizedTest
  @CsvSource({
    "08001, true", // no connection could be made
    "08006, true", // it broke
    "57P01, true", // the server goes down
    "57P03, true", // it comes up
    "23505, false", // a key that is there already
    "57014, false", // a query that was cancelled
    ", false"
  })
  void theStateOfSqlSaysWhoseFaultItIs(String state, boolean away) {
    Exception failure = new IllegalStateException(new SQLException("no", state));

    assertThat(DatabaseAway.isBehind(failure)).isEqualTo(away);
  }

  @Test
  void aPoolThatGivesNoConnectionIsOne() {
    Exception failure = new IllegalStateException(new SQLTransientConnectionException("timeout"));

    assertThat(DatabaseAway.isBehind(failure)).isTrue();
  }

  @Test
  void aCommitThatWasCutSuppressesItsReason() {
    Exception failure = new IllegalStateException("rolled back");
    failure.addSuppressed(new IllegalStateException(new SQLException("cut", "57P01")));

    assertThat(DatabaseAway.isBehind(failure)).isTrue();
  }

  @Test
  void otherFailuresAreNot() {
    assertThat(DatabaseAway.isBehind(new IllegalStateException("08006"))).isFalse();
  }
}
