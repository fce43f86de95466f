package io.wengao.local.postgres;

import io.wengao.local.folder.DataFolder;
import io.wengao.local.folder.Leftovers;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The files of the one PostgreSQL cluster and what they say about a server on them.
 *
 * @param folder holds the cluster beside what is being made
 */
record Cluster(Path folder, Path log) {
  private static final String UNFINISHED = "initialising-";

  /** A server that is alive on this cluster. */
  record Server(ProcessHandle process, int port) {}

  static Cluster of(DataFolder folder) {
    return new Cluster(folder.postgres(), folder.log("postgresql"));
  }

  /** PostgreSQL's data directory. */
  Path path() {
    return folder.resolve("cluster");
  }

  boolean exists() {
    return Files.exists(path().resolve("PG_VERSION"));
  }

  /**
   * Runs initdb aside and renames last: what is there is whole. Durable before it returns (initdb
   * syncs).
   */
  void create(Binaries binaries, Identity identity, Passwords passwords)
      throws Stopped, IOException, InterruptedException {
    // A launcher killed meanwhile leaves an initdb that runs on for seconds: never in its folder.
    Path aside = folder.resolve(UNFINISHED + ProcessHandle.current().pid());
    Binaries.delete(aside);
    Path passwordFile =
        Passwords.privateFile(
            folder.resolve("initial-password"), passwords.of(Passwords.ADMIN) + "\n");
    Process initdb =
        new ProcessBuilder(
                identity.command(
                    List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + aside,
                        "--username=" + Passwords.ADMIN,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8")))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    boolean ended = initdb.waitFor(120, TimeUnit.SECONDS);
    initdb.destroyForcibly();
    Files.delete(passwordFile);
    if (!ended || initdb.exitValue() != 0) {
      throw new Stopped(new Problem.PartFailed("PostgreSQL", "could not be initialised", log));
    }
    Files.move(aside, path(), StandardCopyOption.ATOMIC_MOVE);
    deleteUnfinished();
  }

  private void deleteUnfinished() throws IOException {
    try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
      for (Path old : unfinished) {
        Binaries.delete(old);
      }
    } catch (DirectoryNotEmptyException e) {
      // its initdb still writes; the space is given back another time
    }
  }

  /**
   * The living server that postmaster.pid names, if the process of that number really is one on
   * this cluster.
   */
  Optional<Server> server() {
    try {
      List<String> lines = Files.readAllLines(pidFile());
      if (lines.size() < 4) {
        return Optional.empty();
      }
      long pid = Long.parseLong(lines.get(0).strip());
      int port = Integer.parseInt(lines.get(3).strip());
      return ProcessHandle.of(pid)
          .filter(process -> isOurs(process.pid()))
          .map(process -> new Server(process, port));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private boolean isOurs(long pid) {
    return Leftovers.arguments(pid).contains(path().toString());
  }

  /**
   * Clears a postmaster.pid whose process is gone or is another program by now. A postmaster that
   * was killed may have left backends that still write: they notice within moments, and until then
   * the file must stay, for it is what keeps a second server off their memory.
   */
  void clearStaleLock() throws Stopped, IOException, InterruptedException {
    if (!Files.exists(pidFile()) || server().isPresent()) {
      return;
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
    while (ProcessHandle.allProcesses().anyMatch(process -> worksIn(process.pid()))) {
      if (System.nanoTime() > deadline) {
        throw new Stopped(
            new Problem.PartFailed(
                "PostgreSQL",
                "was killed and left processes behind in " + path() + " that do not end",
                log));
      }
      Thread.sleep(50);
    }
    Files.deleteIfExists(pidFile());
  }

  private boolean worksIn(long pid) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd")).equals(path());
    } catch (IOException e) {
      return false;
    }
  }

  private Path pidFile() {
    return path().resolve("postmaster.pid");
  }
}
