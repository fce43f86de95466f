package io.wengao.gateway.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** Who else may use this gateway from a browser. */
@ConfigMapping(prefix = "wengao.gateway.access")
interface AccessConfig {
  /**
   * Origins of pages, besides this gateway's own, that may post, upload and open WebSockets, such
   * as {@code http://localhost:5173}. What {@code quarkus.http.cors.origins} says unless this says
   * something else; those settings let the browser show such a page the answers.
   */
  Optional<Set<String>> origins();

  /**
   * Names, besides {@code localhost} and loopback addresses, under which the gateway may be called
   * while it has no sign-in, such as the name of a proxy on this machine; without port.
   */
  Optional<Set<String>> hosts();
}
