package io.wengao.gateway.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How answers are written. */
@ConfigMapping(prefix = "wengao.gateway.answers")
interface AnswersConfig {
  /**
   * Answers of at least so many bytes are compressed for clients that take gzip or deflate. Event
   * streams and WebSockets never are. A size no answer has switches compression off.
   */
  @WithDefault("2K")
  MemorySize compressFrom();
}
