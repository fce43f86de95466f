package io.wengao.gateway.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.wengao.gateway.schema.ServedGraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Answers 503 to everything but health while the first graph is not composed yet. Not there at all
 * where the graph is read at the start.
 */
@ApplicationScoped
class GraphAwaited implements Handler<RoutingContext> {
  /** After the names the gateway may be called by, before CORS and sign-in. */
  private static final int EARLY = 900;

  private final ServedGraph served;

  GraphAwaited(ServedGraph served) {
    this.served = served;
  }

  void register(@Observes Filters filters) {
    if (served.isComposed()) {
      filters.register(this, EARLY);
    }
  }

  @Override
  public void handle(RoutingContext routing) {
    if (served.isLoaded() || routing.normalizedPath().startsWith("/q/")) {
      routing.next();
      return;
    }
    var extensions =
        new JsonObject()
            .put("code", "GRAPH_NOT_READY")
            .put("retryable", true)
            .put("retryAfterMs", 1000);
    var error =
        new JsonObject()
            .put(
                "message",
                "The gateway waits for its subgraphs and has no graph to serve yet;"
                    + " /q/health/ready says which are missing. Try again in a second.")
            .put("extensions", extensions);
    routing
        .response()
        .setStatusCode(503)
        .putHeader("content-type", "application/json; charset=utf-8")
        .putHeader("cache-control", "no-store")
        .putHeader("retry-after", "1")
        .end(new JsonObject().put("errors", new JsonArray().add(error)).toBuffer());
  }
}
