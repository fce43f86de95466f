package io.wengao.gateway.schema;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the supergraph file every few seconds, on a worker thread, and offers what changed to
 * {@link ServedGraph}. Times are looked at first; the text decides. Works on every file system,
 * also where changes come as a switched link (mounted ConfigMaps).
 */
@ApplicationScoped
class SupergraphWatch {
  private static final Logger LOG = Logger.getLogger(SupergraphWatch.class);

  private final Vertx vertx;
  private final ServedGraph served;
  private final boolean enabled;
  private final Duration interval;
  private final AtomicBoolean looking = new AtomicBoolean();
  private long timer = -1;

  // Looked at and changed by one look at a time.
  private @Nullable FileMark seen;
  private @Nullable FileMark judged;
  private boolean missing;

  /**
   * @param enabled whether the file is watched
   * @param interval how often to look; a file is taken once it stayed the same from one look to the
   *     next
   */
  SupergraphWatch(
      Vertx vertx,
      ServedGraph served,
      @ConfigProperty(name = "wengao.gateway.reload.enabled", defaultValue = "true")
          boolean enabled,
      @ConfigProperty(name = "wengao.gateway.reload.interval", defaultValue = "2s")
          Duration interval) {
    this.vertx = vertx;
    this.served = served;
    this.enabled = enabled;
    this.interval = interval;
  }

  void start(@Observes @Priority(3) StartupEvent starting) {
    var file = served.file();
    if (enabled && file != null) {
      timer = vertx.setPeriodic(Math.max(1, interval.toMillis()), tick -> look(file));
    }
  }

  private void look(Path file) {
    if (looking.compareAndSet(false, true)) {
      vertx
          .executeBlocking(
              () -> {
                compare(file);
                return true;
              },
              false)
          .onFailure(bug -> LOG.errorf(bug, "Looking at %s failed", file))
          .onComplete(done -> looking.set(false));
    }
  }

  private void compare(Path file) {
    var mark = FileMark.of(file);
    if (mark == null) {
      if (!missing) {
        LOG.warnf("%s is gone; the graph loaded from it stays in service", file);
      }
      missing = true;
      return;
    }
    missing = false;
    if (mark.equals(judged)) {
      return;
    }
    if (!mark.equals(seen)) {
      // Somebody may still be writing.
      seen = mark;
      return;
    }
    judged = mark.isSettled(Instant.now()) ? mark : null;
    served.reread(() -> mark.equals(FileMark.of(file)));
  }

  @PreDestroy
  void stop() {
    vertx.cancelTimer(timer);
  }
}
