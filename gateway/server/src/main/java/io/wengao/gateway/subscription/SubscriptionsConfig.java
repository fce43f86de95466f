package io.wengao.gateway.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How live results are sent. */
@ConfigMapping(prefix = "wengao.gateway.subscriptions")
interface SubscriptionsConfig {
  /** Events kept for a client that reads slowly; then the oldest go. */
  @WithDefault("16")
  int bufferedEvents();

  /**
   * After how much silence a stream or socket gets a sign of life, so that nothing between closes
   * it.
   */
  @WithDefault("12s")
  Duration heartbeat();

  /** How long a WebSocket client may take for its first message. */
  @WithDefault("10s")
  Duration connectionInit();

  /** Operations one WebSocket may have open. */
  @WithDefault("100")
  int perSocket();
}
