package io.wengao.corpus.indexing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.SearchUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Catches the index up: every office at the start and once a minute, for another process may have
 * imported or the index may have been begun anew; an office known to be behind at once.
 */
@ApplicationScoped
class CatchUp {
  private static final Logger LOG = Logger.getLogger(CatchUp.class);
  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final int ALL_EVERY = 30;

  private final IndexKeeper keeper;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("index-catch-up").daemon().factory());
  private int looks;

  /** Said once, not every time. */
  private boolean away;

  CatchUp(IndexKeeper keeper) {
    this.keeper = keeper;
  }

  void start(@Observes StartupEvent event) {
    ScheduledFuture<?> untilStopped =
        clock.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    LOG.debugf("looking every %s: %s", EVERY, untilStopped);
  }

  void stop(@Observes ShutdownEvent event) {
    clock.shutdownNow();
  }

  /** Runs on the clock's one thread. */
  private void look() {
    try {
      List<Office> offices = looks % ALL_EVERY == 0 ? keeper.offices() : keeper.behind();
      offices.forEach(this::catchUp);
      looks++;
    } catch (RuntimeException e) {
      LOG.warnf("cannot look which offices are out of step, trying again: %s", e.getMessage());
    }
  }

  private void catchUp(Office office) {
    try {
      keeper.catchUp(office);
      if (away) {
        away = false;
        LOG.info("the search index answers again");
      }
    } catch (SearchUnavailable e) {
      if (!away) {
        away = true;
        LOG.warn(e.getMessage());
      }
    } catch (RuntimeException e) {
      keeper.failed(office, e);
    }
  }
}
