package io.wengao.gateway.schema;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code GET /schema.graphql}: the API schema as SDL, for code generators and people. */
@ApplicationScoped
class ApiSchemaRoute {
  private final ServedGraph served;

  ApiSchemaRoute(ServedGraph served) {
    this.served = served;
  }

  void register(@Observes Router router) {
    router.get("/schema.graphql").handler(this::answer);
  }

  private void answer(RoutingContext context) {
    var sdl = served.snapshot().apiSchema();
    context
        .response()
        .putHeader("content-type", "text/plain; charset=utf-8")
        .putHeader("cache-control", "no-cache")
        .end(sdl);
  }
}
