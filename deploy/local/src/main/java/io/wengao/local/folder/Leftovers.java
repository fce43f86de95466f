package io.wengao.local.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Services that a launcher left behind when it was killed. Every service carries the data folder
 * and its own name as arguments ({@link #mark}); a process is taken for ours only when both stand
 * in its command line as whole arguments. That needs no file that could be stale, and no process id
 * that could have been given to another program meanwhile.
 */
public final class Leftovers {
  private static final int GRACE_SECONDS = 8;

  private Leftovers() {}

  /** The two JVM arguments that say whose a process is. */
  public static List<String> mark(DataFolder folder, String service) {
    return List.of(
        "-Dwengao.launcher.service=" + service, "-Dwengao.launcher.data=" + folder.root());
  }

  /** The running processes that carry the mark. */
  public static List<ProcessHandle> find(DataFolder folder, String service) {
    List<String> mark = mark(folder, service);
    return ProcessHandle.allProcesses()
        .filter(process -> arguments(process.pid()).containsAll(mark))
        .toList();
  }

  /**
   * Ends every service left on the folder, softly first; returns how many there were. Call it only
   * while holding the lock.
   */
  public static int end(DataFolder folder, List<String> services) {
    List<ProcessHandle> left =
        services.stream().flatMap(service -> find(folder, service).stream()).toList();
    left.forEach(ProcessHandle::destroy);
    left.forEach(Leftovers::awaitOrKill);
    return left.size();
  }

  private static void awaitOrKill(ProcessHandle process) {
    CompletableFuture<ProcessHandle> exit = process.onExit();
    try {
      exit.get(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      exit.join();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Read from /proc directly: the JDK's own list is cut at one page, and a class path may be
   * longer.
   */
  public static List<String> arguments(long pid) {
    try {
      String line =
          Files.readString(
              Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1);
      byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
      return List.of(new String(bytes, StandardCharsets.UTF_8).split("\0"));
    } catch (IOException e) {
      return List.of(); // ended meanwhile, or another user's
    }
  }
}
