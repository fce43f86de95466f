package io.wengao.gateway.transport;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * An http or https URL taken apart once, not for every fetch.
 *
 * @param path with the query, beginning with a slash
 */
record Target(String host, int port, boolean tls, String path) {

  /** Null if it is no such URL. */
  static @Nullable Target of(String url) {
    try {
      var parsed = new URI(url);
      boolean tls = "https".equalsIgnoreCase(parsed.getScheme());
      if (parsed.getHost() == null || !(tls || "http".equalsIgnoreCase(parsed.getScheme()))) {
        return null;
      }
      int port = parsed.getPort() >= 0 ? parsed.getPort() : tls ? 443 : 80;
      var path = parsed.getRawPath().isEmpty() ? "/" : parsed.getRawPath();
      var query = parsed.getRawQuery();
      return new Target(parsed.getHost(), port, tls, query == null ? path : path + "?" + query);
    } catch (URISyntaxException noUrl) {
      return null;
    }
  }

  RequestOptions post() {
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setHost(host)
        .setPort(port)
        .setSsl(tls)
        .setURI(path);
  }
}
