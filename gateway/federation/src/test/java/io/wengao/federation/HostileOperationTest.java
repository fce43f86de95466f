package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.fixture.Parts;
import io.wengao.federation.fixture.TestGraph;
import io.wengao.federation.operation.GraphqlRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations made to keep a gateway busy are refused with the reason, and soon. */
class HostileOperationTest {

  private static final TestGraph GRAPH =
      TestGraph.of(Path.of("src/test/resources/golden/path-through-one-type-of-an-interface"));

  @ParameterizedTest
  @CsvSource({"18, 20000 fields", "25, 20000 fields"})
  void fragmentsThatDouble(int times, String reason) {
    var query =
        "{ qE2 { ...F0 } } "
            + many(
                times,
                i ->
                    "fragment F%d on I0 { ... on E2 { a%d: cI02 { ...F%d } b%d: cI02 { ...F%d } } }"
                        .formatted(i, i, i + 1, i, i + 1))
            + "fragment F%d on I0 { id }".formatted(times);

    assertThat(answer(query)).contains("OPERATION_TOO_COMPLEX", reason);
  }

  @ParameterizedTest
  @CsvSource({"120", "800"})
  void fieldsInsideFieldsByWayOfFragments(int times) {
    var query =
        "{ qE2 { cI02 { ...F0 } } } "
            + many(
                times,
                i -> "fragment F%d on I0 { ... on E2 { cI02 { ...F%d } } }".formatted(i, i + 1))
            + "fragment F%d on I0 { id }".formatted(times);

    assertThat(answer(query)).contains("OPERATION_TOO_COMPLEX", "100 fields deep");
  }

  @ParameterizedTest
  @CsvSource({"150, 100 fragments", "1000, 100 fields deep"})
  void fragmentsInsideFragments(int times, String reason) {
    var query =
        "{ qE2 { ...F0 } } "
            + many(times, i -> "fragment F%d on E2 { ...F%d }".formatted(i, i + 1))
            + "fragment F%d on E2 { id }".formatted(times);

    assertThat(answer(query)).contains("OPERATION_TOO_COMPLEX", reason);
  }

  @Test
  void moreFetchesThanTheBudgetHas() {
    var query =
        "{ "
            + many(2_020, i -> "a%d: qE2 { ...F }".formatted(i))
            + "} fragment F on E2 { cI01 { b0 } }";

    assertThat(answer(query)).contains("OPERATION_TOO_COMPLEX", "too complex to plan");
  }

  @Test
  void moreDeferredFragmentsThanTheBudgetHas() {
    var query =
        "{ "
            + many(30, i -> "q%d: qE2 { ...F }".formatted(i))
            + "} fragment F on E2 { "
            + many(80, i -> "... @defer { a%d: id }".formatted(i))
            + " }";

    var delivery =
        GRAPH.graph().deliver(GraphqlRequest.of(query), GRAPH.subgraphs()).toCompletableFuture();

    assertThat(Parts.of(delivery.join()).all().toString()).contains("too complex to plan");
    assertThat(answer(query)).contains("a79").doesNotContain("errors");
  }

  @Test
  void aMegabyte() {
    var query = "{ " + many(40_000, i -> "a%d: qE2 { id cI01 { b0 } }".formatted(i)) + "}";

    assertThat(query.length()).isGreaterThan(1_000_000);
    assertThat(answer(query)).contains("GRAPHQL_PARSE_FAILED", "1,048,576 characters");
  }

  @Test
  void manyFieldsAreNotHostile() {
    var query = "{ qE2 { " + many(4_900, i -> "a%d: id ".formatted(i)) + "} }";

    assertThat(answer(query)).contains("a4899").doesNotContain("errors");
  }

  private static String many(int times, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining(" "));
  }

  private static String answer(String query) {
    var response = GRAPH.graph().execute(GraphqlRequest.of(query), GRAPH.subgraphs());
    return new String(response.toCompletableFuture().join().json(), StandardCharsets.UTF_8);
  }
}
