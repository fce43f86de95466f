package io.wengao.drafting.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long files are kept. */
@ConfigMapping(prefix = "wengao.exports")
interface ExportConfig {
  /** How long a link opens its file. */
  @WithDefault("1H")
  Duration lifetime();
}
