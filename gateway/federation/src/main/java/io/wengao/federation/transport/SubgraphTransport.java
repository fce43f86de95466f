package io.wengao.federation.transport;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Carries requests to subgraphs. Implementations own connections, timeouts, retries and limits; the
 * engine owns what is asked and what is made of the answer.
 *
 * <p>Stages may complete on any thread. The engine continues on the completing thread, so a host
 * with an event loop completes them there.
 */
public interface SubgraphTransport {

  /** Sends a query or mutation. Expected failures are outcomes; the stage itself does not fail. */
  CompletionStage<SubgraphOutcome> fetch(SubgraphRequest request);

  /**
   * Opens a subscription. Each event is an {@link SubgraphOutcome.Answered} that holds one GraphQL
   * result; a lost upstream is one failing outcome followed by {@code onComplete}.
   */
  Flow.Publisher<SubgraphOutcome> subscribe(SubgraphRequest request);
}
