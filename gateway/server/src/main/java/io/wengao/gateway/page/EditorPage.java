package io.wengao.gateway.page;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.wengao.gateway.schema.ServedGraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * GraphiQL at {@code /graphiql}, and at {@code /graphql} for browsers. Scripts and styles come from
 * this jar.
 */
@ApplicationScoped
public class EditorPage {
  /** The browser itself is told to load nothing from elsewhere. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action"
          + " 'none'; frame-ancestors 'none'";

  private final Vertx vertx;
  private final ServedGraph served;
  private final AtomicReference<@Nullable Page> rendered = new AtomicReference<>();

  /** The page for one supergraph. */
  private record Page(String digest, String html) {}

  EditorPage(Vertx vertx, ServedGraph served) {
    this.vertx = vertx;
    this.served = served;
  }

  void register(@Observes Router router) {
    router.get("/graphiql").handler(this::answer);
    // The jar the scripts come from has a page of its own, which knows neither our examples nor
    // subscriptions.
    for (var path :
        new String[] {"/graphql-ui", "/graphql-ui/", "/graphql-ui/index.html", "/graphiql/"}) {
      router
          .get(path)
          .order(-1)
          .handler(it -> it.response().setStatusCode(302).putHeader("location", "/graphiql").end());
    }
  }

  /** Answers with the page. */
  public void answer(RoutingContext routing) {
    var page = rendered.get();
    if (page != null && page.digest().equals(served.snapshot().digest())) {
      send(routing, page.html());
      return;
    }
    vertx
        .executeBlocking(this::render, false)
        .onSuccess(
            fresh -> {
              rendered.set(fresh);
              send(routing, fresh.html());
            })
        .onFailure(routing::fail);
  }

  private Page render() throws IOException {
    try (var stream = EditorPage.class.getResourceAsStream("editor.html")) {
      if (stream == null) {
        throw new IllegalStateException("editor.html is not packaged");
      }
      var template = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      var snapshot = served.snapshot();
      return new Page(
          snapshot.digest(), template.replace("{examples}", Examples.tabs(snapshot.apiSchema())));
    }
  }

  private static void send(RoutingContext routing, String html) {
    routing
        .response()
        .putHeader("content-type", "text/html; charset=utf-8")
        .putHeader("content-security-policy", POLICY)
        .putHeader("x-content-type-options", "nosniff")
        .putHeader("cache-control", "no-cache")
        .end(html);
  }
}
