package io.wengao.gateway.documents;

import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.gateway.operation.Parameters;
import io.wengao.gateway.operation.RequestErrors;

/** What a request's document turned out to be. */
public sealed interface Resolution {

  /** The request with its document's text. */
  record Found(Parameters.Accepted parameters) implements Resolution {}

  /**
   * There is none, or none that may be asked for.
   *
   * @param malformed whether the request is no GraphQL request at all
   */
  record Refused(GraphqlResponse response, boolean malformed) implements Resolution {

    static Refused malformed(String message) {
      return new Refused(RequestErrors.of("BAD_REQUEST", message), true);
    }

    static Refused because(String code, String message) {
      return new Refused(RequestErrors.of(code, message), false);
    }
  }
}
