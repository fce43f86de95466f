package io.wengao.gateway.files;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.wengao.gateway.access.SameOrigin;
import io.wengao.gateway.operation.CallConfig;
import io.wengao.gateway.operation.ClientCall;
import io.wengao.gateway.schema.ServedGraph;
import io.wengao.gateway.transport.SubgraphDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code POST /documents} goes to the service that keeps documents, {@code GET /exports/…} to the
 * one that exports.
 */
@ApplicationScoped
class FileRoutes {
  private final ServedGraph served;
  private final SubgraphDirectory directory;
  private final StreamingProxy proxy;
  private final SameOrigin sameOrigin;
  private final FilesConfig config;
  private final CallConfig calls;

  FileRoutes(
      ServedGraph served,
      SubgraphDirectory directory,
      StreamingProxy proxy,
      SameOrigin sameOrigin,
      FilesConfig config,
      CallConfig calls) {
    this.served = served;
    this.directory = directory;
    this.proxy = proxy;
    this.sameOrigin = sameOrigin;
    this.config = config;
    this.calls = calls;
  }

  void register(@Observes Router router) {
    router.route(HttpMethod.POST, "/documents").handler(it -> pass(it, config.documents()));
    router.route(HttpMethod.GET, "/exports/*").handler(it -> pass(it, config.exports()));
    router.route(HttpMethod.HEAD, "/exports/*").handler(it -> pass(it, config.exports()));
  }

  private void pass(RoutingContext routing, String subgraph) {
    var call = ClientCall.of(routing.request().headers(), calls.forwardedHeaders());
    var answer = new FileAnswer(routing, call);
    var declared = served.graph().subgraphUrls().get(subgraph);
    if (!sameOrigin.admits(routing.request())) {
      answer.refuse(
          403,
          "FORBIDDEN",
          "Pages of this origin may not use the gateway (wengao.gateway.access.origins).");
    } else if (declared == null) {
      answer.refuse(
          404,
          "NOT_FOUND",
          "The graph in service has no subgraph '" + subgraph + "' that handles files.");
    } else {
      proxy.pass(routing.request(), directory.find(subgraph, declared), call, answer);
    }
  }
}
