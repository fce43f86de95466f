package io.wengao.local.postgres;

import io.wengao.local.postgres.Cluster.Server;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * From a cluster's files to a connection: adopt the server that lives on them, or start one and
 * wait until it answers.
 */
final class Startup {
  /** Replaying the write-ahead log after a kill may take this long at worst. */
  private static final int SECONDS = 120;

  /**
   * A server that answered.
   *
   * @param adopted it was there already
   */
  record Answering(Server server, Connection connection, boolean adopted) {}

  private final Cluster cluster;
  private final Binaries binaries;
  private final Identity identity;
  private final Passwords passwords;
  private final long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);

  Startup(Cluster cluster, Binaries binaries, Identity identity, Passwords passwords) {
    this.cluster = cluster;
    this.binaries = binaries;
    this.identity = identity;
    this.passwords = passwords;
  }

  Answering run() throws Stopped, IOException, InterruptedException {
    Optional<Server> living = cluster.server();
    if (living.isPresent()) {
      Connection connection = connect(living.get());
      if (connection != null) {
        return new Answering(living.get(), connection, true);
      }
    }
    cluster.clearStaleLock();
    Server started = launch();
    Connection connection = connect(started);
    if (connection == null) {
      throw failed();
    }
    return new Answering(started, connection, false);
  }

  private Server launch() throws Stopped, IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>(List.of("setsid"));
    command.addAll(
        identity.command(
            List.of(
                binaries.program("postgres"),
                "-D",
                cluster.path().toString(),
                "-p",
                Integer.toString(port))));
    for (String setting : SETTINGS) {
      command.add("-c");
      command.add(setting);
    }
    Process process =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(cluster.log().toFile()))
            .start();
    while (process.isAlive() && System.nanoTime() < deadline) {
      Optional<Server> server = cluster.server();
      if (server.isPresent()) {
        return server.get();
      }
      Thread.sleep(20);
    }
    process.destroyForcibly();
    throw failed();
  }

  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "max_connections=60",
          "shared_buffers=64MB",
          "max_wal_size=1GB",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_line_prefix=%m [%p] %u@%d ");

  /** Null when the server ended before it answered. */
  private @Nullable Connection connect(Server server) throws Stopped, InterruptedException {
    Databases databases = new Databases(server.port(), passwords);
    while (server.process().isAlive()) {
      try {
        return databases.connect();
      } catch (SQLException e) {
        if ("28P01".equals(e.getSQLState()) || System.nanoTime() > deadline) {
          throw new Stopped(
              new Problem.PartFailed(
                  "PostgreSQL",
                  "does not let the launcher in (" + e.getMessage() + ")",
                  cluster.log()),
              e);
        }
        Thread.sleep(50); // starting up, replaying its log, or shutting down
      }
    }
    return null;
  }

  private Stopped failed() {
    return new Stopped(new Problem.PartFailed("PostgreSQL", "did not start", cluster.log()));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
