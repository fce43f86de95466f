package io.wengao.corpus.indexing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks for texts without vectors, on one thread of its own. */
@ApplicationScoped
class EmbeddingClock {
  private static final Logger LOG = Logger.getLogger(EmbeddingClock.class);

  private final EmbeddingKeeper keeper;
  private final IndexKeeper index;
  private final EmbeddingSettings settings;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("embedding").daemon().factory());

  EmbeddingClock(EmbeddingKeeper keeper, IndexKeeper index, EmbeddingSettings settings) {
    this.keeper = keeper;
    this.index = index;
    this.settings = settings;
  }

  void start(@Observes StartupEvent event) {
    if (settings.enabled()) {
      long every = settings.every().toMillis();
      ScheduledFuture<?> untilStopped =
          clock.scheduleWithFixedDelay(
              this::look, settings.beginAfter().toMillis(), every, TimeUnit.MILLISECONDS);
      LOG.debugf("looking every %s: %s", settings.every(), untilStopped);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    clock.shutdownNow();
  }

  /** Words first: an office whose index is behind waits. */
  private void look() {
    if (index.inStep()) {
      try {
        index.offices().forEach(this::catchUp);
      } catch (RuntimeException e) {
        LOG.warnf("cannot look which texts have no vectors, trying again: %s", e.getMessage());
      }
    }
  }

  private void catchUp(Office office) {
    try {
      keeper.catchUp(office, clock::isShutdown);
    } catch (RuntimeException e) {
      LOG.errorf(e, "cannot embed the texts of office %s, trying again", office.id());
    }
  }
}
