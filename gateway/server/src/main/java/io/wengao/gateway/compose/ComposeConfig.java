package io.wengao.gateway.compose;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Composing the supergraph of subgraphs that run, instead of reading it from a file. */
@ConfigMapping(prefix = "wengao.gateway.compose")
public interface ComposeConfig {

  /** By the name each gets in the supergraph; none: there is nothing to compose. */
  @WithParentName
  Map<String, Subgraph> byName();

  /**
   * How often subgraphs are asked for their SDL once a graph is served; until then every second at
   * least. 0s asks no more.
   */
  @WithDefault("10s")
  Duration every();

  /**
   * How long the start waits for a graph. Then the gateway listens all the same, is not ready,
   * answers 503 and goes on trying.
   */
  @WithDefault("10s")
  Duration patience();

  /** One subgraph. */
  interface Subgraph {
    /**
     * Its GraphQL endpoint, written into the supergraph, and asked for the SDL unless there is a
     * file. {@code wengao.gateway.subgraphs.<name>.url} overrules it.
     */
    Optional<URI> url();

    /** A file with its SDL; then the subgraph itself is not asked. */
    Optional<String> sdl();

    /**
     * Headers to ask for the SDL with, such as {@code authorization}; no client's request gets
     * them.
     */
    Map<String, String> headers();
  }
}
