package io.wengao.gateway.transport;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Where each subgraph is and how long it may take; what is not said comes from {@link Defaults} and
 * the supergraph.
 */
@ConfigMapping(prefix = "wengao.gateway.subgraphs")
public interface SubgraphsConfig {

  /** By the subgraph's name in the supergraph. */
  @WithParentName
  Map<String, Subgraph> byName();

  /** One subgraph. */
  interface Subgraph {
    /**
     * Its GraphQL endpoint, such as {@code http://127.0.0.1:8081/graphql}; else the supergraph's
     * {@code join__Graph} url.
     */
    Optional<URI> url();

    /** How long one fetch may take. */
    Optional<Duration> timeout();

    /** The largest answer taken from it. */
    Optional<MemorySize> maxAnswer();
  }

  /** What holds for every subgraph that says nothing else. */
  @ConfigMapping(prefix = "wengao.gateway.transport")
  interface Defaults {
    /** How long one fetch may take, from asking for a connection to the last byte. */
    @WithDefault("10s")
    Duration timeout();

    /** How long opening a connection may take. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** The largest answer taken from a subgraph. */
    @WithDefault("32M")
    MemorySize maxAnswer();

    /** Connections to one subgraph at most. */
    @WithDefault("64")
    int connections();

    /** Fetches that may wait for a connection to one subgraph; the next one is refused. */
    @WithDefault("1000")
    int waiting();

    /**
     * After how much silence an upstream subscription is pinged; without an answer in the same time
     * it counts as lost.
     */
    @WithDefault("15s")
    Duration ping();

    /**
     * Whether a query that is under way to a subgraph is not sent again while it is: all who asked
     * the same with the same forwarded headers get its answer. Headers that only name a request
     * ({@code x-request-id}, {@code traceparent}, {@code tracestate}) may differ.
     */
    @WithDefault("true")
    boolean deduplicate();

    /** The second try of a query that found nobody. */
    Retry retry();

    /** Leaving a subgraph alone that fails time after time. */
    Circuit circuit();

    /** Events of one upstream subscription kept while the engine is busy; then the oldest go. */
    @WithDefault("64")
    int bufferedEvents();
  }

  /** The second try of a query, within its timeout. Mutations are never sent twice. */
  interface Retry {
    /** Whether there is one, after a connection that failed or status 502, 503 or 504. */
    @WithDefault("true")
    boolean enabled();

    /** The longest pause before it; the real one is random. */
    @WithDefault("50ms")
    Duration pause();
  }

  /** When a subgraph is left alone: its fetches then fail with SUBGRAPH_CIRCUIT_OPEN at once. */
  interface Circuit {
    /**
     * Failures in a row after which it is: no connection, no answer in time, status 502, 503, 504.
     * 0 switches this off.
     */
    @WithDefault("10")
    int failures();

    /** For how long, and then until one fetch was answered. */
    @WithDefault("5s")
    Duration delay();
  }
}
