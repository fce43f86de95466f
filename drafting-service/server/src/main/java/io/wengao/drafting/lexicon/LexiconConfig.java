package io.wengao.drafting.lexicon;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the corpus' lexicon is kept here. */
@ConfigMapping(prefix = "wengao.lexicon")
interface LexiconConfig {
  /** For how long the version is not asked for again. */
  @WithDefault("5S")
  Duration freshFor();

  /** For how long the corpus is not asked again when it did not answer. */
  @WithDefault("30S")
  Duration retryAfter();

  /** Offices whose lexicons are kept; of more, those not used for the longest time go. */
  @WithDefault("200")
  int offices();
}
