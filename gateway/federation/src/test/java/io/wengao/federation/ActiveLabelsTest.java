package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.fixture.TestGraph;
import io.wengao.federation.operation.GraphqlRequest;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a progressive override already meets. */
class ActiveLabelsTest {

  private static final TestGraph TEST =
      TestGraph.of(Path.of("src/test/resources/golden/override-by-label-active"));

  @ParameterizedTest
  @CsvSource({"0.0, true", "0.2499, true", "0.25, false", "0.99, false"})
  void aPercentageIsActiveForDrawsBelowIt(double draw, boolean active) {
    var labels = TEST.graph().activeLabels(draw, label -> false);

    assertThat(labels.contains("percent(25)")).isEqualTo(active);
  }

  @Test
  void aNameIsActiveWhenTheHostSaysSo() {
    var labels = TEST.graph().activeLabels(0.5, "autumn-launch"::equals);

    assertThat(labels).containsExactly("autumn-launch");
  }

  @Test
  void oneOperationHasAPlanForEachSetOfLabels() {
    var request = GraphqlRequest.of("{ bill { amount } }");
    var subgraphs = TEST.subgraphs();

    TEST.graph().execute(request, subgraphs).toCompletableFuture().join();
    TEST.graph()
        .execute(request.withActiveLabels(Set.of("percent(25)", "unheard-of")), subgraphs)
        .toCompletableFuture()
        .join();

    assertThat(subgraphs.calls())
        .extracting(call -> call.split(" ")[0])
        .containsExactly("old", "old", "new");
  }
}
