package io.wengao.gateway.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.transport.SubgraphOutcome;
import io.wengao.federation.transport.SubgraphRequest;
import io.wengao.gateway.mock.Waiting;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who asks what is being asked already waits for the same answer. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharedFetchesTest {
  private final Endpoint endpoint = new Endpoint();
  private final VertxSubgraphTransport transport = endpoint.transport(Map.of());

  @AfterEach
  void close() {
    endpoint.close();
  }

  private SubgraphRequest query(Map<String, String> headers) {
    return endpoint.request(OperationKind.QUERY, headers);
  }

  private static SubgraphOutcome outcome(CompletionStage<SubgraphOutcome> stage) throws Exception {
    return stage.toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  private static void assertAnswered(CompletionStage<SubgraphOutcome> stage) throws Exception {
    assertThat(outcome(stage)).isInstanceOf(SubgraphOutcome.Answered.class);
  }

  @Test
  void theSameQueryIsSentOnceWhileItIsUnderWay() throws Exception {
    endpoint.hold();
    var first = transport.fetch(query(Map.of("authorization", "a", "x-request-id", "1")));
    var second = transport.fetch(query(Map.of("authorization", "a", "x-request-id", "2")));

    Waiting.until("a call", () -> endpoint.calls() == 1);
    endpoint.release();

    assertAnswered(first);
    assertAnswered(second);
    assertThat(endpoint.calls()).isEqualTo(1);
  }

  @Test
  void afterItsAnswerItIsSentAgain() throws Exception {
    assertAnswered(transport.fetch(query(Map.of())));

    assertAnswered(transport.fetch(query(Map.of())));

    assertThat(endpoint.calls()).isEqualTo(2);
  }

  @Test
  void anotherCallersQueryIsAnother() throws Exception {
    endpoint.hold();
    var mine = transport.fetch(query(Map.of("authorization", "a")));
    var theirs = transport.fetch(query(Map.of("authorization", "b")));

    Waiting.until("two calls", () -> endpoint.calls() == 2);
    endpoint.release();

    assertAnswered(mine);
    assertAnswered(theirs);
  }

  @Test
  void mutationsAreAllSent() {
    endpoint.hold();
    transport.fetch(endpoint.request(OperationKind.MUTATION, Map.of()));

    transport.fetch(endpoint.request(OperationKind.MUTATION, Map.of()));

    Waiting.until("two calls", () -> endpoint.calls() == 2);
  }

  @Test
  void aQueryAfterAMutationIsNotAnsweredFromBefore() throws Exception {
    endpoint.hold();
    var before = transport.fetch(query(Map.of()));
    Waiting.until("a call", () -> endpoint.calls() == 1);
    var mutation = transport.fetch(endpoint.request(OperationKind.MUTATION, Map.of()));
    Waiting.until("the mutation", () -> endpoint.calls() == 2);
    endpoint.releaseLast();
    assertAnswered(mutation);

    var after = transport.fetch(query(Map.of()));

    Waiting.until("a third call", () -> endpoint.calls() == 3);
    endpoint.release();
    assertAnswered(before);
    assertAnswered(after);
  }

  @Test
  void whoGoesIsNotMissedUntilTheLastOneWent() throws Exception {
    endpoint.hold();
    var first = new Cancellation();
    var second = new Cancellation();
    var gone = transport.until(first).fetch(query(Map.of()));
    var stays = transport.until(second).fetch(query(Map.of()));
    Waiting.until("a call", () -> endpoint.calls() == 1);

    first.cancel();

    assertThat(outcome(gone)).isEqualTo(Cancellation.GONE);
    assertThat(stays.toCompletableFuture()).isNotDone();
    assertThat(endpoint.abandoned()).isZero();
    second.cancel();
    assertThat(outcome(stays)).isEqualTo(Cancellation.GONE);
    Waiting.until("a reset", () -> endpoint.abandoned() == 1);
  }

  @Test
  void whoComesAfterTheLastOneWentAsksAnew() throws Exception {
    endpoint.hold();
    var cancellation = new Cancellation();
    transport.until(cancellation).fetch(query(Map.of()));
    Waiting.until("a call", () -> endpoint.calls() == 1);
    cancellation.cancel();

    var next = transport.fetch(query(Map.of()));

    Waiting.until("another call", () -> endpoint.calls() == 2);
    endpoint.release();
    assertAnswered(next);
  }

  @Test
  void aCancelledRequestAsksNothingMore() throws Exception {
    var cancellation = new Cancellation();
    cancellation.cancel();

    var outcome = outcome(transport.until(cancellation).fetch(query(Map.of())));

    assertThat(outcome).isEqualTo(Cancellation.GONE);
    assertThat(endpoint.calls()).isZero();
  }

  @Test
  void switchedOffEveryQueryIsSent() {
    var plain = endpoint.transport(Map.of("deduplicate", "false"));
    endpoint.hold();
    plain.fetch(query(Map.of()));

    plain.fetch(query(Map.of()));

    Waiting.until("two calls", () -> endpoint.calls() == 2);
  }
}
