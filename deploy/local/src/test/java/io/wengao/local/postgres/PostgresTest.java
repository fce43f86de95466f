package io.wengao.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wengao.local.folder.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a real server: what a launcher that was killed leaves behind, and what the next one makes of
 * it.
 */
class PostgresTest {
  private static final List<String> NAMES = List.of("wengao_corpus", "wengao_drafting");

  @TempDir private static Path temporary;
  private static DataFolder folder;
  private Postgres postgres;

  @BeforeAll
  static void interruptedFirstTime() throws Exception {
    folder = DataFolder.open(temporary.resolve("数据 folder"));
    // What a launcher killed while unpacking and initialising leaves.
    Files.createDirectories(folder.postgres().resolve("unpacking/bin"));
    Files.createDirectories(folder.postgres().resolve("initialising-1"));
    Files.writeString(folder.postgres().resolve("initialising-1/PG_VERSION"), "half");
  }

  @BeforeEach
  void start() throws Exception {
    postgres = Postgres.start(folder, NAMES);
  }

  @AfterEach
  void stop() {
    postgres.stop();
  }

  @AfterAll
  static void nothingIsLeft() {
    assertThat(Cluster.of(folder).server()).isEmpty();
  }

  @Test
  void runsDurablyInASessionOfItsOwn() throws Exception {
    try (Connection connection = connect(0)) {
      assertThat(Databases.notDurable(connection)).isEmpty();
      assertThat(Databases.show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(Databases.show(connection, "server_encoding")).isEqualTo("UTF8");
    }
    assertThat(Files.readAllLines(folder.postgres().resolve("cluster/postmaster.pid")).get(4))
        .as("socket folder")
        .isEmpty();
    assertThat(session(postgres.process().pid())).isEqualTo(postgres.process().pid());
  }

  @Test
  void aRoleReachesItsOwnDatabaseOnly() {
    Database corpus = postgres.databases().get(0);
    Database drafting = postgres.databases().get(1);

    assertThatThrownBy(
            () -> DriverManager.getConnection(drafting.url(), corpus.name(), corpus.password()))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> DriverManager.getConnection(corpus.url(), corpus.name(), "guessed"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void passwordsAreTheOwnersOnly() throws Exception {
    Path file = folder.postgres().resolve("passwords.properties");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.exists(folder.postgres().resolve("initial-password"))).isFalse();
  }

  @Test
  void aLivingOneIsAdopted() throws Exception {
    Postgres second = Postgres.start(folder, NAMES);

    assertThat(second.adopted()).isTrue();
    assertThat(second.process()).isEqualTo(postgres.process());
  }

  @Test
  void whatWasCommittedOutlivesAKill() throws Exception {
    execute("CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n");
    kill();

    postgres = Postgres.start(folder, NAMES);

    assertThat(postgres.adopted()).isFalse();
    assertThat(count("kept")).isEqualTo(1000);
    execute("DROP TABLE kept");
  }

  @Test
  void aLockFileOfAProcessNumberThatWasGivenAwayIsCleared() throws Exception {
    Path lock = folder.postgres().resolve("cluster/postmaster.pid");
    List<String> lines = Files.readAllLines(lock);
    postgres.stop();
    lines.set(0, Long.toString(ProcessHandle.current().pid()));
    Files.write(lock, lines);

    postgres = Postgres.start(folder, NAMES);

    assertThat(postgres.adopted()).isFalse();
    assertThat(postgres.process().isAlive()).isTrue();
  }

  private void kill() throws Exception {
    postgres.process().destroyForcibly();
    postgres.process().onExit().get(10, TimeUnit.SECONDS);
  }

  private Connection connect(int database) throws SQLException {
    Database to = postgres.databases().get(database);
    return DriverManager.getConnection(to.url(), to.name(), to.password());
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect(0);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long count(String table) throws SQLException {
    try (Connection connection = connect(0);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The session id: the fourth field after the parenthesised name in /proc/PID/stat. */
  private static long session(long pid) throws Exception {
    String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
    return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3]);
  }
}
