package io.wengao.drafting.corpus;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the corpus service is and how long to wait for it. */
@ConfigMapping(prefix = "wengao.corpus")
interface CorpusConfig {
  /** Its base address without path. */
  @WithDefault("http://127.0.0.1:8081")
  URI url();

  @WithDefault("2S")
  Duration connectTimeout();

  /** For a whole answer. */
  @WithDefault("20S")
  Duration requestTimeout();

  /** For the office's lexicon, which a review does not wait for long. */
  @WithDefault("2S")
  Duration lexiconTimeout();

  /**
   * File that holds the token this service signs in with at the corpus; read anew for each call, so
   * that it can be renewed.
   */
  Optional<Path> tokenFile();

  /** Calls before it counts as unavailable. */
  @WithDefault("2")
  int tries();
}
