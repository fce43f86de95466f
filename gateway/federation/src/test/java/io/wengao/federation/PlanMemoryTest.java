package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.fixture.TestGraph;
import io.wengao.federation.operation.GraphqlRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a graph remembers of the operations it was asked, and what another one can take over. */
class PlanMemoryTest {
  private static final String TOGGLE =
      "query($with: Boolean = true) { qE2 { id @include(if: $with) __typename } }";

  private TestGraph graph;

  @BeforeEach
  void anew() {
    graph =
        TestGraph.of(Path.of("src/test/resources/golden/path-through-one-type-of-an-interface"));
  }

  private String answer(GraphqlRequest request) {
    var response = graph.graph().execute(request, graph.subgraphs());
    return new String(response.toCompletableFuture().join().json(), StandardCharsets.UTF_8);
  }

  private static GraphqlRequest toggle(boolean value) {
    return GraphqlRequest.of(TOGGLE).withVariables(Map.of("with", value));
  }

  @Test
  void anAnsweredOperationIsPlannedForItsConditionsOnly() {
    answer(toggle(true));

    assertThat(graph.graph().isPlanned(toggle(true), false)).isTrue();
    assertThat(graph.graph().isPlanned(GraphqlRequest.of(TOGGLE), false)).isTrue();
    assertThat(graph.graph().isPlanned(toggle(false), false)).isFalse();
    assertThat(graph.graph().isPlanned(GraphqlRequest.of("{ qE2 { id } }"), false)).isFalse();
  }

  @Test
  void eachCombinationOfManyConditionsIsAnsweredByItsOwnPlan() {
    var names = IntStream.range(0, 10).mapToObj(i -> "c" + i).toList();
    var query =
        names.stream()
                .map(it -> "$" + it + ": Boolean!")
                .collect(Collectors.joining(", ", "query(", ")"))
            + names.stream()
                .map(it -> it + ": id @include(if: $" + it + ")")
                .collect(Collectors.joining(" ", " { qE2 { t: __typename ", " } }"));

    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 1 << names.size(); i++) {
        var request = GraphqlRequest.of(query).withVariables(combination(names, i));

        var answer = answer(request);

        for (int j = 0; j < names.size(); j++) {
          assertThat(answer.contains("\"c" + j + "\"")).isEqualTo((i >> j & 1) == 1);
        }
      }
    }
    assertThat(remembered(query, names)).isBetween(32, PreparedOperation.MOST_VARIANTS);
  }

  private static Map<String, Object> combination(List<String> names, int bits) {
    var variables = new LinkedHashMap<String, Object>();
    for (int j = 0; j < names.size(); j++) {
      variables.put(names.get(j), (bits >> j & 1) == 1);
    }
    return variables;
  }

  private int remembered(String query, List<String> names) {
    return (int)
        IntStream.range(0, 1 << names.size())
            .mapToObj(i -> GraphqlRequest.of(query).withVariables(combination(names, i)))
            .filter(it -> graph.graph().isPlanned(it, false))
            .count();
  }

  @Test
  void anotherGraphPlansWhatThisOneWasAskedLately() {
    var valid = GraphqlRequest.of("{ qE2 { id } }");
    List.of(toggle(true), toggle(false), valid).forEach(this::answer);
    var before = graph.graph();
    anew();

    int made = graph.graph().planWhat(before, () -> true);

    assertThat(made).isEqualTo(3);
    assertThat(List.of(toggle(true), toggle(false), valid))
        .allMatch(it -> graph.graph().isPlanned(it, false));
  }

  @Test
  void takingOverEndsWhenItIsToldTo() {
    List.of(toggle(true), toggle(false)).forEach(this::answer);
    var before = graph.graph();
    anew();

    int made = graph.graph().planWhat(before, () -> false);

    assertThat(made).isZero();
  }

  @Test
  void whatIsNotValidAnyMoreIsLeftOut() {
    answer(toggle(true));
    var before = graph.graph();
    graph = TestGraph.of(Path.of("src/test/resources/golden/provides-spares-a-fetch"));

    int made = graph.graph().planWhat(before, () -> true);

    assertThat(made).isZero();
  }
}
