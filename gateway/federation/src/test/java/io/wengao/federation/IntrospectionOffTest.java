package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.fixture.TestGraph;
import io.wengao.federation.operation.GraphqlRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A graph that does not answer introspection. */
class IntrospectionOffTest {

  private static final TestGraph TEST =
      TestGraph.of(Path.of("src/test/resources/golden/path-through-one-type-of-an-interface"));
  private static final FederatedGraph GRAPH =
      ((FederatedGraph.Loaded.Ready)
              FederatedGraph.load(
                  TEST.supergraph(), GraphOptions.standard().withIntrospection(false)))
          .graph();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ __schema { types { name } } }                                             | INTROSPECTION_DISABLED",
        "{ qE2 { id } t: __type(name: \"E2\") { name } }                             | INTROSPECTION_DISABLED",
        "query($x: Boolean = false) { __typename ... @include(if: $x) { __schema { description } } } | \"data\":{\"__typename\":\"Query\"}",
        "{ qE2 { __typename } }                                                      | E2",
      })
  void onlyTheSchemaIsKeptBack(String query, String part) {
    var subgraphs = TEST.subgraphs();

    var response = GRAPH.execute(GraphqlRequest.of(query), subgraphs).toCompletableFuture().join();

    var text = new String(response.json(), StandardCharsets.UTF_8);
    assertThat(text).contains(part);
    if (part.startsWith("INTROSPECTION")) {
      assertThat(text).doesNotContain("\"data\"");
      assertThat(subgraphs.calls()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false"})
  void theRefusalIsKnownWithoutExecuting(boolean asked, boolean refused) {
    var request =
        GraphqlRequest.of(
                "query($x: Boolean!) { __typename ... @include(if: $x) { __schema { description } } }")
            .withVariables(Map.of("x", asked));

    var refusal = GRAPH.refusal(request);

    assertThat(refusal != null).isEqualTo(refused);
  }
}
