package io.wengao.gateway.files;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Which services take and give files, and how large and slow these may be. */
@ConfigMapping(prefix = "wengao.gateway.files")
interface FilesConfig {
  /** The subgraph whose service takes {@code POST /documents}. */
  @WithDefault("corpus")
  String documents();

  /** The subgraph whose service answers {@code GET /exports/…}. */
  @WithDefault("drafting")
  String exports();

  /** The largest upload as a whole; the service bounds each file. */
  @WithDefault("2G")
  MemorySize maxUpload();

  /** After how long without a byte in either direction a transfer is given up. */
  @WithDefault("60s")
  Duration idle();
}
