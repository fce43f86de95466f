package io.wengao.local;

import io.wengao.local.folder.DataFolder;
import io.wengao.local.postgres.Postgres;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import io.wengao.local.service.Ports;
import io.wengao.local.service.Service;
import io.wengao.local.service.ServiceProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is running, and its end. Everything started is registered here under one monitor, so that an
 * end that comes in the middle of a start (Ctrl-C) finds all of it and nothing starts after it.
 */
final class House implements AutoCloseable {
  private final DataFolder folder;
  private final CompletableFuture<Problem> fallen = new CompletableFuture<>();
  private final List<ServiceProcess> services = new ArrayList<>();
  private final List<Watched> watched = new CopyOnWriteArrayList<>();
  private final Ports ports = Ports.ofMachine();
  private @Nullable Postgres postgres;
  private volatile boolean closing;

  House(DataFolder folder) {
    this.folder = folder;
  }

  /** The ports of its services, given back when it ends. */
  Ports ports() {
    return ports;
  }

  synchronized Postgres startPostgres(List<String> databases) throws Stopped, InterruptedException {
    refuseWhenClosing();
    Postgres started = Postgres.start(folder, databases);
    postgres = started;
    watch(
        started.process(),
        () -> new Problem.PartFailed("PostgreSQL", "ended by itself", started.log()));
    return started;
  }

  synchronized ServiceProcess start(Service service) throws Stopped, InterruptedException {
    refuseWhenClosing();
    ServiceProcess started = ServiceProcess.start(service, folder);
    services.add(started);
    watch(started.handle(), started::died);
    return started;
  }

  private void refuseWhenClosing() throws InterruptedException {
    if (closing) {
      throw new InterruptedException("ending");
    }
  }

  /** A part, and what to say when it ended by itself. */
  private record Watched(ProcessHandle process, Supplier<Problem> problem) {}

  private void watch(ProcessHandle process, Supplier<Problem> problem) {
    watched.add(new Watched(process, problem));
    process
        .onExit()
        .thenRun(
            () -> {
              if (!closing) {
                fallen.complete(folder.orDiskFull(problem.get()));
              }
            });
  }

  /** Runs the action as soon as a part ends that nobody asked to end. */
  void onFall(Runnable action) {
    fallen.thenRun(action);
  }

  /**
   * The fall of a part behind a problem, if there was one. A caller often notices a broken
   * connection a moment before the process is seen to have ended; of an adopted process the end is
   * told seconds late, but whether it lives is known at once.
   */
  Optional<Problem> cause(Problem said) {
    if (said instanceof Problem.JobFailed || said instanceof Problem.PartFailed) {
      fallen.copy().completeOnTimeout(said, 1, TimeUnit.SECONDS).join();
      watched.stream()
          .filter(part -> !closing && !part.process.isAlive())
          .findFirst()
          .ifPresent(part -> fallen.complete(folder.orDiskFull(part.problem.get())));
      fallen.complete(said);
      return Optional.of(fallen.join());
    }
    return Optional.empty();
  }

  boolean isClosing() {
    return closing;
  }

  /**
   * Ends everything that was started: first who takes requests, last the database. Repeating it
   * does nothing.
   */
  @Override
  public void close() {
    closing = true;
    Thread.interrupted(); // set by a fall; the orderly end below has to wait undisturbed
    synchronized (this) {
      List<ServiceProcess> last = services.reversed();
      last.forEach(ServiceProcess::stop);
      last.forEach(ServiceProcess::awaitStop);
      services.clear();
      ports.close();
      if (postgres != null) {
        postgres.stop();
        postgres = null;
      }
    }
  }
}
