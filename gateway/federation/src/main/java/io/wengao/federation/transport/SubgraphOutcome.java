package io.wengao.federation.transport;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one request to a subgraph. */
public sealed interface SubgraphOutcome {

  /**
   * Any answer with a body. The engine parses it and judges what is not a GraphQL result.
   *
   * @param status the HTTP status, or 200 where the transport has none
   */
  record Answered(int status, byte[] body) implements SubgraphOutcome {}

  /** No connection, or one that broke before an answer was complete. */
  record Unreachable(String reason) implements SubgraphOutcome {}

  /** No complete answer within the time allowed. */
  record TimedOut(Duration after) implements SubgraphOutcome {}

  /**
   * Not sent or not waited for, by a decision of the transport: queue full, answer too large,
   * events broken off.
   *
   * @param code becomes {@code extensions.code} of the error a client sees
   */
  record Refused(String code, String reason, boolean retryable, @Nullable Duration retryAfter)
      implements SubgraphOutcome {}
}
