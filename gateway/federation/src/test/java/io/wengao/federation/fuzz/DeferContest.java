package io.wengao.federation.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wengao.federation.FederatedGraph;
import io.wengao.federation.fixture.Parts;
import io.wengao.federation.fixture.TestSubgraphs;
import io.wengao.federation.operation.GraphqlRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One graph, asked the same at once and in parts: the parts put together must be the answer, and
 * the first must come although nothing for the others does.
 */
final class DeferContest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final FederatedGraph graph;
  private final TestSubgraphs subgraphs;

  DeferContest(FederatedGraph graph, TestSubgraphs subgraphs) {
    this.graph = graph;
    this.subgraphs = subgraphs;
  }

  /** What is wrong with how an operation is answered; null if nothing is. */
  @Nullable String wrong(RandomOperation.Operation operation, String deferring, long seed) {
    var request = new GraphqlRequest(deferring, null, operation.variables(), Map.of());
    var whole = answer(operation.text(), operation.variables());
    if (whole.has("errors")) {
      return null;
    }
    if (!whole.equals(answer(deferring, operation.variables()))) {
      return "another answer when @defer is not followed";
    }
    var plan = plan(request);
    var held = later(plan);
    subgraphs.forget();
    var transport = new HeldFetches(subgraphs, held::contains);
    var delivery = graph.deliver(request, transport).toCompletableFuture();
    if (!delivery.isDone()) {
      return "the first part waits for others";
    }
    var parts = Parts.of(delivery.join());
    transport.release(new Random(seed));
    return !parts.complete() ? "there is no end" : wrong(parts, whole.get("data"), request, plan);
  }

  private @Nullable String wrong(
      Parts parts, JsonNode should, GraphqlRequest request, JsonNode plan) {
    int last = parts.all().size() - 1;
    for (int i = 0; i <= last; i++) {
      if (parts.all().get(i).path("hasNext").asBoolean(false) != i < last) {
        return "part " + i + " of " + last + " is wrong about hasNext";
      }
    }
    if (parts.all().toString().contains("\"errors\"")) {
      return "errors: " + parts.all();
    }
    var is = parts.merged();
    if (!is.equals(should)) {
      return "should be " + should + "\nbut is    " + is + "\nin parts " + parts.all();
    }
    var undeferred =
        new GraphqlRequest(
            RandomDefers.outOf(request.query()), null, request.variables(), Map.of());
    int longest = length(plan.get("node"));
    int needed = length(plan(undeferred).get("node"));
    return longest > needed ? longest + " fetches in a row where " + needed + " would do" : null;
  }

  private JsonNode answer(String query, Map<String, Object> variables) {
    subgraphs.forget();
    var request = new GraphqlRequest(query, null, variables, Map.of());
    var response = graph.execute(request, subgraphs).toCompletableFuture().join();
    return tree(new String(response.json(), StandardCharsets.UTF_8));
  }

  private JsonNode plan(GraphqlRequest request) {
    return tree(graph.explain(request).json());
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The operation names of all that is fetched for later parts. */
  private static Set<String> later(JsonNode plan) {
    return new LinkedHashSet<>(
        new TreeSet<>(plan.path("deferred").findValuesAsText("operationName")));
  }

  /** How many fetches follow each other. */
  private static int length(@Nullable JsonNode node) {
    if (node == null) {
      return 0;
    }
    int length = 0;
    boolean sequence = node.get("kind").asText().equals("Sequence");
    for (var one : node.path("nodes")) {
      length = sequence ? length + length(one) : Math.max(length, length(one));
    }
    return node.has("nodes") ? length : 1;
  }
}
