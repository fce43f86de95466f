package io.wengao.gateway.schema;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.wengao.federation.FederatedGraph;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The graph this gateway serves: loaded once, before the first request; a supergraph that is
 * refused ends the start.
 */
@ApplicationScoped
public class ServedGraph {
  private static final Logger LOG = Logger.getLogger(ServedGraph.class);

  private final SupergraphSource source;
  private final AtomicReference<@Nullable Snapshot> current = new AtomicReference<>();

  /**
   * One loaded supergraph.
   *
   * @param source where it came from, for people
   * @param apiSchema SDL of what clients see
   */
  public record Snapshot(FederatedGraph graph, String source, String apiSchema) {}

  ServedGraph(@ConfigProperty(name = "wengao.gateway.supergraph") Optional<String> supergraph) {
    this.source = SupergraphSource.of(supergraph.orElse(null));
  }

  void load(@Observes @Priority(2) StartupEvent starting) {
    var snapshot =
        switch (source.read()) {
          case SupergraphSource.Text.Found found -> load(found.sdl());
          case SupergraphSource.Text.Missing missing -> throw refusal(missing.message());
        };
    current.set(snapshot);
    LOG.infof(
        "Serving %s: %s", source, String.join(", ", snapshot.graph().subgraphUrls().keySet()));
  }

  private Snapshot load(String sdl) {
    return switch (FederatedGraph.load(sdl)) {
      case FederatedGraph.Loaded.Ready ready ->
          new Snapshot(ready.graph(), source.toString(), ready.graph().apiSchemaSdl());
      case FederatedGraph.Loaded.Refused refused ->
          throw refusal(
              "Cannot serve " + source + ":\n  " + String.join("\n  ", refused.problems()));
    };
  }

  private static ConfigurationException refusal(String message) {
    return new ConfigurationException(message);
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

  public boolean isLoaded() {
    return current.get() != null;
  }
}
