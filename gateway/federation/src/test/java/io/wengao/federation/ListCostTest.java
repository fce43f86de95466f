package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wengao.federation.fixture.TestGraph;
import io.wengao.federation.fixture.TestSubgraphs;
import io.wengao.federation.operation.GraphqlRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Operations that can ask for too many objects ask no subgraph for any. */
class ListCostTest {

  private static final TestGraph TEST =
      TestGraph.of(Path.of("src/test/resources/golden/path-through-one-type-of-an-interface"));
  private static final GraphqlRequest SEVEN =
      GraphqlRequest.of("{ qE2 { cI02 { id } cI01 { b0 } } }");

  private static FederatedGraph graph(String supergraph, long most) {
    var loaded = FederatedGraph.load(supergraph, GraphOptions.standard().withListCost(most, 5));
    return ((FederatedGraph.Loaded.Ready) loaded).graph();
  }

  private static String answer(FederatedGraph graph, GraphqlRequest request, TestSubgraphs from) {
    var response = graph.execute(request, from).toCompletableFuture().join();
    return new String(response.json(), StandardCharsets.UTF_8);
  }

  @Test
  void tooManyAreRefusedBeforeAnyFetch() {
    var subgraphs = TEST.subgraphs();

    var answer = answer(graph(TEST.supergraph(), 6), SEVEN, subgraphs);

    assertThat(answer)
        .contains("\"code\":\"OPERATION_TOO_COMPLEX\"")
        .contains("\"limit\":\"list-cost\",\"value\":6,\"cost\":7")
        .doesNotContain("\"data\"");
    assertThat(subgraphs.calls()).isEmpty();
  }

  @Test
  void asManyAsTheLimitAreAnswered() {
    assertThat(answer(graph(TEST.supergraph(), 7), SEVEN, TEST.subgraphs()))
        .contains("\"data\"")
        .doesNotContain("OPERATION_TOO_COMPLEX");
  }

  @Test
  void thePublicBenchmarkIsFarBelowTheDefault() throws IOException {
    var folder = benchmark();
    var supergraph = Files.readString(folder.resolve("supergraph.graphql"));
    var body = JsonMapper.builder().build().readTree(folder.resolve("query.json").toFile());
    var request = GraphqlRequest.of(body.get("query").asText()).withVariables(Map.of());

    var plan = graph(supergraph, 20_000).subscribe(request, TEST.subgraphs());

    var refused = (FederatedGraph.SubscriptionResult.Refused) plan;
    assertThat(new String(refused.response().json(), StandardCharsets.UTF_8))
        .contains("not a subscription");
  }

  private static Path benchmark() {
    var told = System.getProperty("wengao.shared", System.getenv("WENGAO_SHARED"));
    if (told != null && Files.isDirectory(Path.of(told, "bench", "gateway"))) {
      return Path.of(told, "bench", "gateway");
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      var candidate = at.resolveSibling("shared").resolve("bench").resolve("gateway");
      if (Files.isDirectory(candidate)) {
        return candidate;
      }
    }
    return abort("skipped: no folder shared/bench/gateway beside the checkout");
  }
}
