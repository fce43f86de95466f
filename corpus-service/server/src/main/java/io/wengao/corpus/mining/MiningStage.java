package io.wengao.corpus.mining;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.corpus.office.Office;
import io.wengao.text.mining.MinedUnit;
import io.wengao.text.mining.Miner;
import io.wengao.text.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Mines speeches batch by batch: what was found and that it was looked for commit together, so that
 * a kill costs one batch and nothing is kept twice. Any process may go on.
 */
@ApplicationScoped
public class MiningStage {
  private static final int BATCH = 20;
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final String BEHIND =
      """
      select exists (
        select 1 from mined_speech where version < ? and office = ?)""";
  private static final String PROGRESS =
      """
      select count(*), count(*) filter (where version >= ?),
        (select count(distinct (kind, text)) from mined_wording where office = ?)
      from mined_speech where office = ?""";

  private final AgroalDataSource database;
  private final AtomicReference<Double> perSecond = new AtomicReference<>(0.0);

  /** Made when it is first needed: a start should not wait for the lists to be read. */
  private volatile @Nullable Miner miner;

  MiningStage(AgroalDataSource database) {
    this.database = database;
  }

  /** Mines some speeches; how many. */
  int some() {
    long begun = System.nanoTime();
    int mined = QuarkusTransaction.requiringNew().call(this::batch);
    if (mined > 0) {
      perSecond.set(mined * 1e9 / Math.max(1, System.nanoTime() - begun));
    }
    return mined;
  }

  /**
   * Waits until the speeches of the office are mined, helping with it, so that what was imported a
   * moment ago lends its wording; gives up after a while, for a large import takes its time.
   */
  public void settle(Office office, Duration patience) {
    long until = System.nanoTime() + patience.toNanos();
    while (isBehind(office) && System.nanoTime() < until) {
      if (some() == 0) {
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private boolean isBehind(Office office) {
    try (Connection connection = database.getConnection();
        PreparedStatement behind = connection.prepareStatement(BEHIND)) {
      behind.setInt(1, Miner.VERSION);
      behind.setString(2, office.id());
      try (ResultSet row = behind.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot see what is mined of " + office.id(), e);
    }
  }

  /** How far the office is. */
  public MiningProgress progress(Office office) {
    try (Connection connection = database.getConnection();
        PreparedStatement progress = connection.prepareStatement(PROGRESS)) {
      progress.setInt(1, Miner.VERSION);
      progress.setString(2, office.id());
      progress.setString(3, office.id());
      try (ResultSet row = progress.executeQuery()) {
        row.next();
        return new MiningProgress(row.getLong(2), row.getLong(1), row.getLong(3), perSecond.get());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot count what is mined of " + office.id(), e);
    }
  }

  private int batch() throws SQLException {
    try (Connection connection = database.getConnection()) {
      if (!MinableSpeeches.mayMine(connection)) {
        return 0;
      }
      Minable some = MinableSpeeches.some(connection, Miner.VERSION, BATCH).orElse(null);
      if (some == null) {
        return 0;
      }
      List<Minable.Found> found = some.passages().stream().map(this::mine).toList();
      MinedRows.write(connection, some, found, Miner.VERSION);
      return some.speechIds().size();
    }
  }

  private Minable.Found mine(Minable.Passage passage) {
    Miner rules = rules();
    List<MinedUnit> units =
        passage.heading() ? rules.heading(passage.text()) : rules.paragraph(passage.text());
    return new Minable.Found(passage, units);
  }

  private Miner rules() {
    Miner made = miner;
    if (made == null) {
      made = new Miner(Vocabulary.load());
      miner = made;
    }
    return made;
  }
}
