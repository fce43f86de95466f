package io.wengao.gateway.schema;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.wengao.federation.FederatedGraph;
import io.wengao.gateway.compose.ComposedSubgraphs;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The graph this gateway serves. A supergraph that is read and refused ends the start; one to be
 * composed is waited for. Later on, one that is refused leaves the last good one in service.
 * Whoever holds a graph may go on using it after another one took its place.
 */
@ApplicationScoped
public class ServedGraph {
  private static final Logger LOG = Logger.getLogger(ServedGraph.class);

  private final SupergraphSource source;
  private final GraphSettings settings;
  private final Instance<Preparation> preparations;
  private final AtomicReference<@Nullable Snapshot> current = new AtomicReference<>();
  private final AtomicReference<@Nullable Refusal> refusal = new AtomicReference<>();

  /**
   * One loaded supergraph.
   *
   * @param source where it came from, for people
   * @param digest SHA-256 of its SDL, in hexadecimal
   * @param apiSchema SDL of what clients see
   */
  public record Snapshot(FederatedGraph graph, String source, String digest, String apiSchema) {}

  /**
   * A supergraph that was offered while running and not taken.
   *
   * @param digest SHA-256 of its SDL, in hexadecimal
   */
  public record Refusal(Instant at, String digest, List<String> problems) {}

  private sealed interface Loading {
    record Done(Snapshot snapshot) implements Loading {}

    record Failed(List<String> problems) implements Loading {}
  }

  ServedGraph(
      @ConfigProperty(name = "wengao.gateway.supergraph") Optional<String> supergraph,
      ComposedSubgraphs subgraphs,
      GraphSettings settings,
      @Any Instance<Preparation> preparations) {
    this.settings = settings;
    this.preparations = preparations;
    this.source = SupergraphSource.of(supergraph.orElse(null), subgraphs.names());
  }

  void load(@Observes @Priority(2) StartupEvent starting) {
    switch (source.read()) {
      case SupergraphSource.Text.Found found -> serveFirst(found.sdl());
      case SupergraphSource.Text.Missing missing ->
          throw new ConfigurationException(missing.message());
      case SupergraphSource.Text.Brought later -> {}
    }
  }

  private void serveFirst(String sdl) {
    switch (load(sdl, digestOf(sdl))) {
      case Loading.Done(Snapshot snapshot) -> serve(snapshot);
      case Loading.Failed(List<String> problems) ->
          throw new ConfigurationException("Cannot serve " + source + ":" + listed(problems));
    }
  }

  /**
   * Reads the source again and serves it if it is another supergraph and a good one. Blocks.
   *
   * @param stillTheSame asked after reading: whether nobody wrote meanwhile
   */
  void reread(BooleanSupplier stillTheSame) {
    switch (source.read()) {
      case SupergraphSource.Text.Missing missing -> LOG.warn(missing.message());
      case SupergraphSource.Text.Brought later -> {}
      case SupergraphSource.Text.Found found -> {
        if (stillTheSame.getAsBoolean()) {
          offer(found.sdl());
        }
      }
    }
  }

  /**
   * Serves a supergraph if it is another one than the last and a good one. Blocks while the change
   * is prepared.
   *
   * @return what keeps it from being served; empty if it is
   */
  List<String> offer(String sdl) {
    var digest = digestOf(sdl);
    var before = current.get();
    var refused = refusal.get();
    if (before != null && digest.equals(before.digest())) {
      return List.of();
    }
    if (refused != null && digest.equals(refused.digest())) {
      return refused.problems();
    }
    return switch (load(sdl, digest)) {
      case Loading.Done(Snapshot snapshot) -> {
        if (before != null) {
          prepare(before.graph(), snapshot.graph());
        }
        serve(snapshot);
        yield List.of();
      }
      case Loading.Failed(List<String> problems) -> {
        refusal.set(new Refusal(Instant.now(), digest, problems));
        LOG.errorf(
            "The changed %s is refused%s:%s",
            source, before == null ? "" : ", the last good one stays", listed(problems));
        yield problems;
      }
    };
  }

  private void prepare(FederatedGraph before, FederatedGraph next) {
    for (var preparation : preparations) {
      try {
        preparation.prepare(before, next);
      } catch (RuntimeException bug) {
        LOG.error("Preparing the changed graph failed; it is served unprepared", bug);
      }
    }
  }

  private void serve(Snapshot snapshot) {
    current.set(snapshot);
    LOG.infof(
        "Serving %s (%s): %s",
        source,
        snapshot.digest().substring(0, 12),
        String.join(", ", snapshot.graph().subgraphUrls().keySet()));
  }

  private Loading load(String sdl, String digest) {
    return switch (FederatedGraph.load(sdl, settings.options())) {
      case FederatedGraph.Loaded.Ready(FederatedGraph graph) ->
          new Loading.Done(new Snapshot(graph, source.toString(), digest, graph.apiSchemaSdl()));
      case FederatedGraph.Loaded.Refused(List<String> problems) -> new Loading.Failed(problems);
    };
  }

  private static String listed(List<String> problems) {
    return "\n  " + String.join("\n  ", problems);
  }

  private static String digestOf(String sdl) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(sdl.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** The graph in service; only once {@link #isLoaded}. */
  public FederatedGraph graph() {
    return snapshot().graph();
  }

  /** The graph in service with where it came from. */
  public Snapshot snapshot() {
    var snapshot = current.get();
    if (snapshot == null) {
      throw new IllegalStateException("asked for the graph before it was loaded");
    }
    return snapshot;
  }

  /** The last supergraph that was offered and not taken; null when there was none. */
  public @Nullable Refusal lastRefusal() {
    return refusal.get();
  }

  /** Whether it is composed while the gateway runs, and may be missing for a while. */
  public boolean isComposed() {
    return source instanceof SupergraphSource.Composed;
  }

  /** The file it is read from; null when it is not read from one. */
  @Nullable Path file() {
    return source instanceof SupergraphSource.InFile(Path path) ? path : null;
  }

  public boolean isLoaded() {
    return current.get() != null;
  }
}
