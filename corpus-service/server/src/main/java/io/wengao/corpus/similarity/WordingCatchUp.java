package io.wengao.corpus.similarity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Keeps the wording of speeches imported before it was kept, or kept by other rules; once, after
 * the start.
 */
@ApplicationScoped
class WordingCatchUp {
  private static final Logger LOG = Logger.getLogger(WordingCatchUp.class);
  private static final int BATCH = 20;

  private final WordingStore store;
  private volatile boolean stopping;

  WordingCatchUp(WordingStore store) {
    this.store = store;
  }

  void start(@Observes StartupEvent event) {
    Thread.ofVirtual().name("wording-catch-up").start(this::catchUp);
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  private void catchUp() {
    try {
      int kept = 0;
      for (int batch = keepSome(); batch > 0 && !stopping; batch = keepSome()) {
        kept += batch;
      }
      if (kept > 0) {
        LOG.infof("the wording of %d speeches is now compared", kept);
      }
    } catch (RuntimeException e) {
      if (!stopping) {
        LOG.errorf(e, "cannot keep the wording of all speeches; the next start tries again");
      }
    }
  }

  private int keepSome() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              List<WordingStore.Missing> missing = store.missing(BATCH);
              missing.forEach(it -> store.keep(it.office(), it.speechId(), it.text()));
              List<WordingStore.Missing> keyless = store.withoutKeys(BATCH);
              keyless.forEach(it -> store.keepKeys(it.office(), it.speechId(), it.text()));
              return missing.size() + keyless.size();
            });
  }
}
