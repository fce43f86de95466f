package io.wengao.drafting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL that goes away and comes back with its data; a test gets it through a field.
 */
public class MovablePostgres implements QuarkusTestResourceLifecycleManager {
  private final Database database = new Database();

  @Override
  public Map<String, String> start() {
    EmbeddedPostgres started = database.back();
    return Map.of(
        "quarkus.datasource.jdbc.url", started.getJdbcUrl("postgres", "postgres"),
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "postgres");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(database, new TestInjector.MatchesType(Database.class));
  }

  @Override
  public void stop() {
    database.away();
    database.forget();
  }

  /** Its process. */
  static final class Database {
    private @Nullable EmbeddedPostgres running;
    private @Nullable Path data;
    private int port;

    EmbeddedPostgres back() {
      try {
        Path target = Files.createDirectories(Path.of("target/postgres").toAbsolutePath());
        Path folder = data;
        if (folder == null) {
          folder = Files.createTempDirectory(target, "movable");
          data = folder;
          port = freePort();
        }
        EmbeddedPostgres started =
            EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(target.toFile())
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
        running = started;
        return started;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot start PostgreSQL for the tests", e);
      }
    }

    void away() {
      try {
        if (running != null) {
          running.close();
          running = null;
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot stop PostgreSQL", e);
      }
    }

    private void forget() {
      if (data == null) {
        return;
      }
      try (Stream<Path> all = Files.walk(data)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot delete what PostgreSQL left", e);
      }
    }

    private static int freePort() throws IOException {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      }
    }
  }
}
