package io.wengao.local.service;

import io.wengao.local.folder.DataFolder;
import io.wengao.local.folder.Leftovers;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A started service: one JVM in a session of its own, its output in one log. */
public final class ServiceProcess {
  private static final long LOG_LIMIT = 20 * Problem.MEBI;
  private static final int READY_SECONDS = 120;
  private static final int STOP_SECONDS = 10;

  private final Service service;
  private final Process process;
  private final Path log;

  private ServiceProcess(Service service, Process process, Path log) {
    this.service = service;
    this.process = process;
    this.log = log;
  }

  /** Starts the JVM and returns at once; {@link #awaitReady} tells when it serves. */
  public static ServiceProcess start(Service service, DataFolder folder) throws Stopped {
    if (!Files.exists(service.application().resolve("quarkus-run.jar"))) {
      throw new Stopped(
          new Problem.Unsuitable(
              service.name()
                  + " is not built ("
                  + service.application()
                  + " is missing); delete target/run.stamp and call ./run again"));
    }
    Path log = folder.log(service.name());
    try {
      keepSmall(log);
      ProcessBuilder builder = new ProcessBuilder(command(service, folder));
      builder.directory(service.application().toFile());
      builder.environment().putAll(service.environment());
      builder
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
      return new ServiceProcess(service, builder.start(), log);
    } catch (IOException e) {
      throw new Stopped(
          folder.orDiskFull(
              new Problem.PartFailed(
                  service.name(), "could not be started (" + e.getMessage() + ")", log)),
          e);
    }
  }

  private static List<String> command(Service service, DataFolder folder) {
    List<String> command =
        new ArrayList<>(List.of("setsid", ProcessHandle.current().info().command().orElse("java")));
    command.addAll(Leftovers.mark(folder, service.name()));
    command.addAll(
        List.of(
            "-Xmx" + service.heapMegabytes() + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED"));
    command.addAll(service.jvmOptions());
    if (Files.exists(service.application().resolve("app.aot"))) {
      command.add("-XX:AOTCache=app.aot");
    }
    command.addAll(List.of("-jar", "quarkus-run.jar"));
    return command;
  }

  /** Keeps the last log beside the new one once it has grown large. */
  private static void keepSmall(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Returns once the service says it is ready; stops when it dies instead or takes longer than two
   * minutes.
   */
  public void awaitReady(HttpClient http) throws Stopped, InterruptedException {
    HttpRequest ready =
        HttpRequest.newBuilder(service.address().resolve("/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
    while (System.nanoTime() < deadline) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new Stopped(died());
      }
      if (answersReady(http, ready)) {
        return;
      }
    }
    throw new Stopped(
        new Problem.PartFailed(service.name(), "is not ready after " + READY_SECONDS + " s", log));
  }

  private static boolean answersReady(HttpClient http, HttpRequest ready)
      throws InterruptedException {
    try {
      return http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false; // not listening yet
    }
  }

  /** What to say once the process has ended by itself. */
  public Problem died() {
    return new Problem.PartFailed(
        service.name(), "ended by itself (exit " + process.exitValue() + ")", log);
  }

  public Service service() {
    return service;
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** Asks the service to end; {@link #awaitStop} waits for it. */
  public void stop() {
    process.destroy();
  }

  /** Waits a little for an orderly end, then kills. */
  public void awaitStop() {
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
