package io.wengao.gateway.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** What of a client's request goes on to the subgraphs. */
@ConfigMapping(prefix = "wengao.gateway.requests")
public interface CallConfig {
  /**
   * Names, in lower case, of the client's headers that subgraphs get to see. The request id always
   * goes along.
   */
  @WithDefault("authorization,x-wengao-office,traceparent,tracestate,accept-language")
  Set<String> forwardedHeaders();
}
