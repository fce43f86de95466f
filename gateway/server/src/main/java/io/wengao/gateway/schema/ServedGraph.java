package io.wengao.gateway.schema;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.wengao.federation.FederatedGraph;
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
 * The graph this gateway serves. A supergraph that is refused ends the start; later on, one that is
 * refused leaves the last good one in service. Whoever holds a graph may go on using it after
 * another one took its place.
 */
@ApplicationScoped
public class ServedGraph {
  private static final Logger LOG = Logger.getLogger(ServedGraph.class);

  private final SupergraphSource source;
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
      @Any Instance<Preparation> preparations) {
    this.preparations = preparations;
    this.source = SupergraphSource.of(supergraph.orElse(null));
  }

  void load(@Observes @Priority(2) StartupEvent starting) {
    var sdl =
        switch (source.read()) {
          case SupergraphSource.Text.Found found -> found.sdl();
          case SupergraphSource.Text.Missing missing ->
              throw new ConfigurationException(missing.message());
        };
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
      case SupergraphSource.Text.Found found -> {
        if (stillTheSame.getAsBoolean()) {
          offer(found.sdl(), digestOf(found.sdl()));
        }
      }
    }
  }

  private void offer(String sdl, String digest) {
    var refused = refusal.get();
    if (digest.equals(snapshot().digest())
        || (refused != null && digest.equals(refused.digest()))) {
      return;
    }
    switch (load(sdl, digest)) {
      case Loading.Done(Snapshot snapshot) -> {
        prepare(snapshot.graph());
        serve(snapshot);
      }
      case Loading.Failed(List<String> problems) -> {
        refusal.set(new Refusal(Instant.now(), digest, problems));
        LOG.errorf(
            "The changed %s is refused, the last good one stays:%s", source, listed(problems));
      }
    }
  }

  private void prepare(FederatedGraph next) {
    for (var preparation : preparations) {
      try {
        preparation.prepare(graph(), next);
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
    return switch (FederatedGraph.load(sdl)) {
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

  /** The graph in service. */
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

  /** The file it is read from; null when it is the packaged one. */
  @Nullable Path file() {
    return source instanceof SupergraphSource.InFile(Path path) ? path : null;
  }

  public boolean isLoaded() {
    return current.get() != null;
  }
}
