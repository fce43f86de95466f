package io.wengao.corpus.indexing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Catches the index up at the start, and again as long as an office is out of step. */
@ApplicationScoped
class CatchUp {
  private static final Logger LOG = Logger.getLogger(CatchUp.class);
  private static final Duration EVERY = Duration.ofSeconds(2);

  private final IndexKeeper keeper;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("index-catch-up").daemon().factory());

  CatchUp(IndexKeeper keeper) {
    this.keeper = keeper;
  }

  void start(@Observes StartupEvent event) {
    clock.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    clock.shutdownNow();
  }

  private void look() {
    try {
      keeper.offices().stream().filter(office -> !keeper.inStep(office)).forEach(this::catchUp);
    } catch (RuntimeException e) {
      LOG.warnf("cannot look which offices are out of step, trying again: %s", e.getMessage());
    }
  }

  private void catchUp(Office office) {
    try {
      keeper.catchUp(office);
    } catch (RuntimeException e) {
      LOG.errorf(e, "cannot catch up the index of office %s, trying again", office.id());
    }
  }
}
