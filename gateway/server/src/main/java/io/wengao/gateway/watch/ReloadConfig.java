package io.wengao.gateway.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Taking changed files into service: the supergraph and the trusted documents. */
@ConfigMapping(prefix = "wengao.gateway.reload")
public interface ReloadConfig {
  /** Whether the files are watched. */
  @WithDefault("true")
  boolean enabled();

  /** How often to look; a file is taken once it stayed the same from one look to the next. */
  @WithDefault("2s")
  Duration interval();

  /**
   * How long a changed supergraph may be prepared before it is served: what was asked of the one
   * before is planned for it, what was asked lately first. 0s switches that off.
   */
  @WithDefault("5s")
  Duration warmUp();
}
