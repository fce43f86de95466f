package io.wengao.gateway.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether clients may ask how operations are planned. */
@ConfigMapping(prefix = "wengao.gateway.explain")
interface ExplainConfig {
  /**
   * Whether {@code x-explain} is answered. A plan names the services and what they are asked, which
   * is nothing for clients to know in production; the dev profile has it on.
   */
  @WithDefault("false")
  boolean enabled();
}
