package io.wengao.gateway.access;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import io.wengao.federation.composition.Composition;
import io.wengao.federation.composition.CompositionResult;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A service with guarded fields, which always says all it knows; the value of {@code asked} is the
 * document it was sent.
 */
public final class GuardedGraph implements QuarkusTestResourceLifecycleManager {
  private static final String SDL =
      """
      extend schema
        @link(
          url: "https://specs.apollo.dev/federation/v2.6"
          import: ["@authenticated", "@requiresScopes", "@policy"]
        )
      type Query {
        asked: String
        known: String @authenticated
        scoped: String @requiresScopes(scopes: [["read", "list"]])
        ruled: String @policy(policies: [["of age"]])
      }
      type Mutation { wipe: String @authenticated }
      type Subscription { ticks: String @requiresScopes(scopes: [["read"]]) }
      """;

  private final Vertx vertx = Vertx.vertx();

  @Override
  public Map<String, String> start() {
    HttpServer server =
        vertx
            .createHttpServer()
            .requestHandler(
                request ->
                    request.body(
                        body ->
                            request
                                .response()
                                .putHeader("content-type", "application/json")
                                .end(answer(body.result().toJsonObject()).toBuffer())))
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    var url = "http://127.0.0.1:" + server.actualPort() + "/graphql";
    return Map.of("wengao.gateway.supergraph", write(url).toString());
  }

  private static JsonObject answer(JsonObject request) {
    var data =
        new JsonObject()
            .put("asked", request.getString("query"))
            .put("known", "K")
            .put("scoped", "S")
            .put("ruled", "R")
            .put("wipe", "W");
    return new JsonObject().put("data", data);
  }

  private static Path write(String url) {
    var composed = Composition.compose(List.of(new SubgraphSchema("guarded", url, SDL)));
    try {
      return Files.writeString(
          Files.createTempFile("wengao-guarded", ".graphql"),
          ((CompositionResult.Composed) composed).supergraphSdl());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
