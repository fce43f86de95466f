package io.wengao.gateway.documents;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.wengao.gateway.watch.FileWatch;
import io.wengao.gateway.watch.ReloadConfig;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** Has {@link Documents} read the manifest of trusted documents again when it changes. */
@ApplicationScoped
class ManifestWatch {
  private final Vertx vertx;
  private final Documents documents;
  private final ReloadConfig config;
  private @Nullable FileWatch watch;

  ManifestWatch(Vertx vertx, Documents documents, ReloadConfig config) {
    this.vertx = vertx;
    this.documents = documents;
    this.config = config;
  }

  void start(@Observes @Priority(3) StartupEvent starting) {
    var file = documents.file();
    if (config.enabled() && file != null) {
      watch =
          FileWatch.start(vertx, file, config.interval(), still -> documents.reread(file, still));
    }
  }

  @PreDestroy
  void stop() {
    if (watch != null) {
      watch.stop();
    }
  }
}
