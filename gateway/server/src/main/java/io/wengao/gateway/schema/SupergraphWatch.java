package io.wengao.gateway.schema;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.wengao.gateway.watch.FileWatch;
import io.wengao.gateway.watch.ReloadConfig;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** Offers what changed in the supergraph file to {@link ServedGraph}. */
@ApplicationScoped
class SupergraphWatch {
  private final Vertx vertx;
  private final ServedGraph served;
  private final ReloadConfig config;
  private @Nullable FileWatch watch;

  SupergraphWatch(Vertx vertx, ServedGraph served, ReloadConfig config) {
    this.vertx = vertx;
    this.served = served;
    this.config = config;
  }

  void start(@Observes @Priority(3) StartupEvent starting) {
    var file = served.file();
    if (config.enabled() && file != null) {
      watch = FileWatch.start(vertx, file, config.interval(), served::reread);
    }
  }

  @PreDestroy
  void stop() {
    if (watch != null) {
      watch.stop();
    }
  }
}
