package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.fixture.TestGraph;
import io.wengao.federation.operation.GraphqlRequest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be given for an {@code ID} (spec September 2025, section 3.5.5). */
class IdInputTest {
  private static final TestGraph GRAPH =
      TestGraph.of(Path.of("src/test/resources/golden/entity-join-both-ways"));

  static Stream<Object> ids() {
    return Stream.of("p1", 7, 7L, new BigInteger("70000000000000000000"));
  }

  static Stream<Object> others() {
    return Stream.of(
        List.of(1), Map.of("a", 1), true, 1.5, new BigDecimal("1e999999999"), List.of(List.of()));
  }

  private static String answer(Object id) {
    var request =
        GraphqlRequest.of("query($id: ID!) { passage(id: $id) { __typename } }")
            .withVariables(Map.of("id", id));
    var response = GRAPH.graph().execute(request, GRAPH.subgraphs());
    return new String(response.toCompletableFuture().join().json(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aStringOrAWholeNumberIsTaken(Object id) {
    assertThat(answer(id)).startsWith("{\"data\":").doesNotContain("BAD_USER_INPUT");
  }

  @ParameterizedTest
  @MethodSource("others")
  void everythingElseIsRefused(Object id) {
    assertThat(answer(id)).contains("BAD_USER_INPUT", "a string or a whole number");
  }
}
