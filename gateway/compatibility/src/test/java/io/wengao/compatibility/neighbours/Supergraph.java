package io.wengao.compatibility.neighbours;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import io.wengao.federation.FederatedGraph;
import io.wengao.federation.FederatedGraph.Loaded;
import io.wengao.federation.composition.Composition;
import io.wengao.federation.composition.CompositionResult;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.subgraph.SubgraphSchema;
import io.wengao.federation.transport.SubgraphOutcome;
import io.wengao.federation.transport.SubgraphRequest;
import io.wengao.federation.transport.SubgraphTransport;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The running products and their neighbours, composed and served by our engine. */
public final class Supergraph implements SubgraphTransport {
  private final List<Neighbour> neighbours = List.of(Neighbour.users(), Neighbour.stores());
  private final List<String> asked = new ArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final String sdl;
  private final FederatedGraph graph;

  /** Composes the neighbours with the products that run at {@code url} and say {@code products}. */
  public Supergraph(String url, String products) {
    List<SubgraphSchema> schemas = new ArrayList<>();
    neighbours.forEach(it -> schemas.add(it.schema()));
    schemas.add(new SubgraphSchema("products", url, products));
    sdl =
        switch (Composition.compose(schemas)) {
          case CompositionResult.Composed composed -> composed.supergraphSdl();
          case CompositionResult.Failed failed -> throw new AssertionError(failed.errors());
        };
    graph =
        switch (FederatedGraph.load(sdl)) {
          case Loaded.Ready ready -> ready.graph();
          case Loaded.Refused refused -> throw new AssertionError(refused.problems());
        };
  }

  public String sdl() {
    return sdl;
  }

  /** What clients see. */
  public String api() {
    return graph.apiSchemaSdl();
  }

  /** Asks the engine; {@link #asked} says afterwards whom it asked. */
  public JsonPath ask(String query) {
    asked.clear();
    var answer = graph.execute(GraphqlRequest.of(query), this).toCompletableFuture().join();
    return JsonPath.from(new String(answer.json(), UTF_8));
  }

  /** Names of the subgraphs the last question went to, in order, one a request. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public CompletionStage<SubgraphOutcome> fetch(SubgraphRequest request) {
    asked.add(request.subgraph());
    for (Neighbour neighbour : neighbours) {
      if (neighbour.schema().name().equals(request.subgraph())) {
        return CompletableFuture.completedFuture(
            new SubgraphOutcome.Answered(
                200, neighbour.answer(request.document(), request.variables())));
      }
    }
    var post =
        HttpRequest.newBuilder(URI.create(request.url()))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofByteArray(request.body()))
            .build();
    return http.sendAsync(post, BodyHandlers.ofByteArray())
        .thenApply(answer -> new SubgraphOutcome.Answered(answer.statusCode(), answer.body()));
  }

  @Override
  public Flow.Publisher<SubgraphOutcome> subscribe(SubgraphRequest request) {
    throw new UnsupportedOperationException("no subgraph here has subscriptions");
  }
}
