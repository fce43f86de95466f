package io.wengao.gateway.transport;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.Config;

/**
 * One event loop a processor, unless {@code quarkus.vertx.event-loops-pool-size} says otherwise.
 * Quarkus starts two, for handlers that block now and then; nothing here does, and two loops on one
 * core cost a third of the throughput in hand-overs between them.
 */
@ApplicationScoped
class EventLoops implements VertxOptionsCustomizer {
  private static final String CONFIGURED = "quarkus.vertx.event-loops-pool-size";

  private final Config config;

  EventLoops(Config config) {
    this.config = config;
  }

  @Override
  public void accept(VertxOptions options) {
    if (config.getOptionalValue(CONFIGURED, Integer.class).isEmpty()) {
      options.setEventLoopPoolSize(Runtime.getRuntime().availableProcessors());
    }
  }
}
