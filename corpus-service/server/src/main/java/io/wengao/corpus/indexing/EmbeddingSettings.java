package io.wengao.corpus.indexing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Searching by meaning. */
@ConfigMapping(prefix = "wengao.embedding")
interface EmbeddingSettings {

  /** Whether texts are embedded; without it searches compare words alone. */
  @WithDefault("true")
  boolean enabled();

  /** How many documents of an office get vectors at most; one of 3,000 characters takes 30 kB. */
  @WithDefault("2147483647")
  int mostDocuments();

  /** How long after the start the first look is taken: starting and importing come first. */
  @WithDefault("20S")
  Duration beginAfter();

  /** How often is looked for texts without vectors. */
  @WithDefault("3S")
  Duration every();
}
