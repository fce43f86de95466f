package io.wengao.gateway.access;

import io.netty.util.NetUtil;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Without sign-in, answers only requests that call this gateway by a name of this machine. A page
 * whose owner points a domain at 127.0.0.1 (DNS rebinding) is of the same origin for the browser,
 * but its requests carry that domain in {@code Host}.
 */
@ApplicationScoped
class KnownHosts implements Handler<RoutingContext> {
  /** Before every other filter of Quarkus; CORS is at 300. */
  private static final int FIRST = 1_000;

  private final Set<String> names = new HashSet<>();
  private final boolean anyName;

  KnownHosts(AccessConfig config, SignIn signIn) {
    config.hosts().ifPresent(all -> all.forEach(it -> names.add(it.toLowerCase(Locale.ROOT))));
    this.anyName = signIn.required();
  }

  void register(@Observes Filters filters) {
    if (!anyName) {
      filters.register(this, FIRST);
    }
  }

  @Override
  public void handle(RoutingContext routing) {
    var authority = routing.request().authority();
    if (authority != null && admits(authority.host())) {
      routing.next();
      return;
    }
    var error =
        new JsonObject()
            .put(
                "message",
                "This gateway has no sign-in and answers only to localhost and loopback"
                    + " addresses. Call it by one of them, or add the name in Host to"
                    + " wengao.gateway.access.hosts.")
            .put("extensions", new JsonObject().put("code", "MISDIRECTED_REQUEST"));
    routing
        .response()
        .setStatusCode(421)
        .putHeader("content-type", "application/json; charset=utf-8")
        .putHeader("cache-control", "no-store")
        .end(new JsonObject().put("errors", new JsonArray().add(error)).toBuffer());
  }

  /** Never asks a name server: what it says is what must not be relied on. */
  boolean admits(String host) {
    var name = host.toLowerCase(Locale.ROOT);
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || (name.startsWith("127.") && NetUtil.isValidIpV4Address(name))
        || name.equals("[::1]")
        || names.contains(name);
  }
}
