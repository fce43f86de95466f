package io.wengao.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.wengao.gateway.documents.Documents;
import io.wengao.gateway.schema.ComposedGraph;
import io.wengao.gateway.schema.ServedGraph;
import io.wengao.gateway.transport.SubgraphProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once a supergraph is loaded; shows which one, when a changed one was last refused, and what
 * is wrong with the subgraphs it is composed of, which keeps no good graph from service. Each
 * subgraph's state is shown, but none makes the gateway unready: with one of them down it still
 * answers what the others know.
 */
@Readiness
@ApplicationScoped
public class GraphReadiness implements AsyncHealthCheck {
  private final ServedGraph served;
  private final ComposedGraph composed;
  private final SubgraphProbe probe;
  private final Documents documents;

  GraphReadiness(
      ServedGraph served, ComposedGraph composed, SubgraphProbe probe, Documents documents) {
    this.documents = documents;
    this.served = served;
    this.composed = composed;
    this.probe = probe;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    var response = HealthCheckResponse.named("supergraph").status(served.isLoaded());
    addProblems(response);
    if (!served.isLoaded()) {
      return Uni.createFrom().item(response.build());
    }
    response.withData("source", served.snapshot().source());
    response.withData("digest", served.snapshot().digest());
    var refusal = served.lastRefusal();
    if (refusal != null) {
      response
          .withData("reload refused at", refusal.at().toString())
          .withData("reload refused digest", refusal.digest())
          .withData("reload problems", String.join("; ", refusal.problems()));
    }
    var manifest = documents.refusal();
    if (manifest != null) {
      response.withData("trusted documents refused", manifest);
    }
    return Uni.createFrom()
        .completionStage(() -> states().toCompletionStage())
        .map(
            states -> {
              states.forEach((name, state) -> response.withData("subgraph " + name, state));
              return response.build();
            });
  }

  private void addProblems(HealthCheckResponseBuilder response) {
    var problems = composed.problems();
    problems.silent().forEach((name, why) -> response.withData("sdl of " + name, why));
    if (!problems.refusal().isEmpty()) {
      response.withData("composition problems", String.join("; ", problems.refusal()));
    }
  }

  private Future<Map<String, String>> states() {
    var states = new LinkedHashMap<String, String>();
    var probes = new ArrayList<Future<?>>();
    served
        .graph()
        .subgraphUrls()
        .forEach(
            (name, url) -> {
              states.put(name, "unknown");
              probes.add(probe.state(name, url).onSuccess(state -> states.put(name, state)));
            });
    return Future.join(probes).map(done -> states);
  }
}
