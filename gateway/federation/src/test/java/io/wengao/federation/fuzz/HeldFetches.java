package io.wengao.federation.fuzz;

import io.wengao.federation.transport.SubgraphOutcome;
import io.wengao.federation.transport.SubgraphRequest;
import io.wengao.federation.transport.SubgraphTransport;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Predicate;

/** Keeps some fetches waiting until it is told to let them go, in any order. */
final class HeldFetches implements SubgraphTransport {

  private final SubgraphTransport subgraphs;
  private final Predicate<String> held;
  private final List<Runnable> waiting = new ArrayList<>();

  /**
   * @param held by operation name
   */
  HeldFetches(SubgraphTransport subgraphs, Predicate<String> held) {
    this.subgraphs = subgraphs;
    this.held = held;
  }

  @Override
  public CompletionStage<SubgraphOutcome> fetch(SubgraphRequest request) {
    if (!held.test(String.valueOf(request.operationName()))) {
      return subgraphs.fetch(request);
    }
    var outcome = new CompletableFuture<SubgraphOutcome>();
    waiting.add(() -> subgraphs.fetch(request).thenAccept(outcome::complete));
    return outcome;
  }

  @Override
  public Flow.Publisher<SubgraphOutcome> subscribe(SubgraphRequest request) {
    return subgraphs.subscribe(request);
  }

  /** Lets one after the other go, and those that come of it, until none is left. */
  void release(Random random) {
    while (!waiting.isEmpty()) {
      waiting.remove(random.nextInt(waiting.size())).run();
    }
  }
}
