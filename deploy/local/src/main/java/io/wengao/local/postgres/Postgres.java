package io.wengao.local.postgres;

import io.wengao.local.folder.DataFolder;
import io.wengao.local.postgres.Cluster.Server;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The running PostgreSQL of a data folder. It runs in a session of its own, so that a Ctrl-C in the
 * terminal reaches the launcher only and the services can end before their database does. It
 * listens on loopback and on no socket file.
 */
public final class Postgres {
  private static final int STOP_SECONDS = 30;

  private final Cluster cluster;
  private final List<String> stopCommand;
  private final Server server;
  private final boolean adopted;
  private final List<Database> databases;

  private Postgres(
      Cluster cluster,
      List<String> stopCommand,
      Server server,
      boolean adopted,
      List<Database> databases) {
    this.cluster = cluster;
    this.stopCommand = stopCommand;
    this.server = server;
    this.adopted = adopted;
    this.databases = databases;
  }

  /**
   * Adopts the living server of the folder or starts one, makes the cluster and the databases (each
   * with a role of the same name that owns it) where they are missing. Call it only while holding
   * the folder's lock.
   *
   * @param names of the databases; letters and underscores only
   */
  public static Postgres start(DataFolder folder, List<String> names)
      throws Stopped, InterruptedException {
    Cluster cluster = Cluster.of(folder);
    try {
      Files.createDirectories(folder.postgres());
      return start(folder, cluster, names);
    } catch (Stopped e) {
      throw new Stopped(folder.orDiskFull(e.problem()), e);
    } catch (IOException | SQLException e) {
      throw new Stopped(
          folder.orDiskFull(
              new Problem.PartFailed(
                  "PostgreSQL", "could not be prepared (" + e.getMessage() + ")", cluster.log())),
          e);
    }
  }

  private static Postgres start(DataFolder folder, Cluster cluster, List<String> names)
      throws Stopped, IOException, SQLException, InterruptedException {
    Binaries binaries = Binaries.unpack(folder);
    Identity identity = Identity.detect();
    List<String> roles = new ArrayList<>(List.of(Passwords.ADMIN));
    roles.addAll(names);
    Passwords passwords = Passwords.of(folder.postgres().resolve("passwords.properties"), roles);
    if (!cluster.exists()) {
      cluster.create(binaries, identity, passwords);
    }
    Startup.Answering answering = new Startup(cluster, binaries, identity, passwords).run();
    Databases administration = new Databases(answering.server().port(), passwords);
    List<Database> databases = new ArrayList<>();
    try (Connection connection = answering.connection()) {
      List<String> off = Databases.notDurable(connection);
      if (!off.isEmpty()) {
        throw new Stopped(
            new Problem.PartFailed(
                "PostgreSQL",
                "runs with " + off + " off, so a power cut could lose what was written",
                cluster.log()));
      }
      for (String name : names) {
        databases.add(administration.ensure(connection, name));
      }
    }
    List<String> stop =
        identity.command(
            List.of(
                binaries.program("pg_ctl"),
                "stop",
                "-D",
                cluster.path().toString(),
                "-m",
                "fast",
                "-w",
                "-t",
                Integer.toString(STOP_SECONDS)));
    return new Postgres(
        cluster, stop, answering.server(), answering.adopted(), List.copyOf(databases));
  }

  /** In the order of the names given at the start. */
  public List<Database> databases() {
    return databases;
  }

  /** Whether an earlier launcher had started it. */
  public boolean adopted() {
    return adopted;
  }

  public int port() {
    return server.port();
  }

  /** The postmaster. */
  public ProcessHandle process() {
    return server.process();
  }

  public Path log() {
    return cluster.log();
  }

  /**
   * A fast shutdown: open transactions are rolled back, everything committed is written. Killed
   * only if it does not end.
   */
  public void stop() {
    try {
      Process stop =
          new ProcessBuilder(stopCommand)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(cluster.log().toFile()))
              .start();
      stop.waitFor(STOP_SECONDS + 5, TimeUnit.SECONDS);
    } catch (IOException e) {
      server.process().destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (server.process().isAlive()) {
      server.process().destroyForcibly();
    }
  }
}
