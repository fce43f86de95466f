package io.wengao.corpus.mining;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Looks for speeches that are not mined, on one thread of its own: often after this process
 * imported something, else once a minute, for another process may have. While files are read here
 * it goes on by one batch a second only: being found by words comes first, but an import without
 * end does not keep wording back for ever.
 */
@ApplicationScoped
public class MiningClock {
  private static final Logger LOG = Logger.getLogger(MiningClock.class);
  private static final long EVERY_SECONDS = 1;
  private static final int ALL_EVERY = 60;

  private final MiningStage stage;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("mining").daemon().factory());
  private final AtomicInteger imports = new AtomicInteger();
  private volatile boolean behind = true;
  private int looks;

  MiningClock(MiningStage stage) {
    this.stage = stage;
  }

  void start(@Observes StartupEvent event) {
    ScheduledFuture<?> untilStopped =
        clock.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    LOG.debugf("looking every %d s: %s", EVERY_SECONDS, untilStopped);
  }

  void stop(@Observes ShutdownEvent event) {
    clock.shutdownNow();
  }

  /** Says that this process begins to read and store speeches; {@link #goOn} has to follow. */
  public void giveWay() {
    imports.incrementAndGet();
    behind = true;
  }

  /** Says that what began with {@link #giveWay} is over, however it ended. */
  public void goOn() {
    behind = true;
    imports.decrementAndGet();
  }

  /** Runs on the clock's one thread. */
  private void look() {
    if (!behind && ++looks % ALL_EVERY != 0) {
      return;
    }
    behind = false;
    try {
      while (!clock.isShutdown() && stage.some() > 0) {
        looks = 0;
        if (imports.get() > 0) {
          behind = true;
          return;
        }
      }
    } catch (RuntimeException e) {
      if (!clock.isShutdown()) {
        behind = true;
        LOG.warnf(e, "cannot mine all speeches, trying again");
      }
    }
  }
}
