package io.wengao.gateway.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.transport.SubgraphOutcome;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query that found nobody is sent once more; then the circuit decides. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SecondTryTest {
  private final Endpoint endpoint = new Endpoint();

  @AfterEach
  void close() {
    endpoint.close();
  }

  private SubgraphOutcome fetch(VertxSubgraphTransport transport, OperationKind kind)
      throws Exception {
    return transport
        .fetch(endpoint.request(kind, Map.of()))
        .toCompletableFuture()
        .get(10, TimeUnit.SECONDS);
  }

  private SubgraphOutcome fetch(OperationKind kind) throws Exception {
    return fetch(endpoint.transport(Map.of()), kind);
  }

  private static int status(SubgraphOutcome outcome) {
    return outcome instanceof SubgraphOutcome.Answered answered ? answered.status() : 0;
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504, Endpoint.HANG_UP})
  void aQueryIsSentOnceMore(int trouble) throws Exception {
    endpoint.answers(trouble);

    var outcome = fetch(OperationKind.QUERY);

    assertThat(status(outcome)).isEqualTo(200);
    assertThat(endpoint.calls()).isEqualTo(2);
  }

  @Test
  void butNeverAThirdTime() throws Exception {
    endpoint.answers(503, 503, 200);

    var outcome = fetch(OperationKind.QUERY);

    assertThat(status(outcome)).isEqualTo(503);
    assertThat(endpoint.calls()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 404, Endpoint.COME_BACK_LATER})
  void norAfterAnAnswer(int status) throws Exception {
    endpoint.answers(status);

    fetch(OperationKind.QUERY);

    assertThat(endpoint.calls()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {503, Endpoint.HANG_UP})
  void aMutationIsNotSentTwice(int trouble) throws Exception {
    endpoint.answers(trouble);

    fetch(OperationKind.MUTATION);

    assertThat(endpoint.calls()).isEqualTo(1);
  }

  @Test
  void norIsAnythingWhenSwitchedOff() throws Exception {
    endpoint.answers(503);

    fetch(endpoint.transport(Map.of("retry.enabled", "false")), OperationKind.QUERY);

    assertThat(endpoint.calls()).isEqualTo(1);
  }

  @Test
  void afterSoManyFailuresTheServiceIsLeftAlone() throws Exception {
    var transport =
        endpoint.transport(
            Map.of("retry.enabled", "false", "circuit.failures", "2", "circuit.delay", "1h"));
    endpoint.answers(503, 503);
    fetch(transport, OperationKind.QUERY);
    fetch(transport, OperationKind.QUERY);

    var outcome = fetch(transport, OperationKind.QUERY);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            SubgraphOutcome.Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("SUBGRAPH_CIRCUIT_OPEN");
              assertThat(refused.retryable()).isTrue();
              assertThat(refused.retryAfter()).isPositive();
            });
    assertThat(endpoint.calls()).isEqualTo(2);
  }
}
