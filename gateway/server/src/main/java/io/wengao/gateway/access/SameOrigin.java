package io.wengao.gateway.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps pages of other origins from using this gateway through a visitor's browser. Browsers send
 * {@code Origin} with every POST and WebSocket; other programs do not send it and pass. That the
 * gateway's own name is not one a page's owner made up is {@link KnownHosts}' part.
 */
@ApplicationScoped
public class SameOrigin {
  private final Set<String> allowed;

  SameOrigin(AccessConfig config) {
    this.allowed = config.origins().orElse(Set.of());
  }

  /**
   * Whether the request comes from no page, from a page of this gateway, or from an allowed one.
   */
  public boolean admits(HttpServerRequest request) {
    var origin = request.getHeader("origin");
    if (origin == null) {
      return !"cross-site".equals(request.getHeader("sec-fetch-site"))
          || "navigate".equals(request.getHeader("sec-fetch-mode"));
    }
    var authority = request.authority();
    return allowed.contains(origin)
        || (authority != null
            && authority.toString().toLowerCase(Locale.ROOT).equals(authorityOf(origin)));
  }

  private static String authorityOf(String origin) {
    int slashes = origin.indexOf("://");
    return slashes < 0 ? "" : origin.substring(slashes + 3).toLowerCase(Locale.ROOT);
  }
}
