package io.wengao.gateway.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** Who else may use this gateway from a browser. */
@ConfigMapping(prefix = "wengao.gateway.access")
interface AccessConfig {
  /**
   * Origins of pages, besides this gateway's own, that may post, upload and open WebSockets, such
   * as {@code http://localhost:5173}. Set {@code quarkus.http.cors.*} as well so that the browser
   * lets them read the answers.
   */
  Optional<Set<String>> origins();
}
