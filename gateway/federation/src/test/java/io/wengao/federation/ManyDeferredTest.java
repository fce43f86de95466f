package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.fixture.Parts;
import io.wengao.federation.fixture.TestGraph;
import io.wengao.federation.operation.Delivery;
import io.wengao.federation.operation.GraphqlRequest;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What planning costs grows with the number of deferred fragments, and not faster. */
class ManyDeferredTest {

  private final TestGraph shop =
      TestGraph.of(Path.of("src/test/resources/golden/defer-across-subgraphs"));

  private String plan(String query, long budget) {
    var standard = GraphOptions.standard();
    var options =
        new GraphOptions(
            standard.planCacheSize(),
            standard.planCacheCharacters(),
            true,
            budget,
            standard.listCost(),
            standard.assumedListSize());
    var loaded = (FederatedGraph.Loaded.Ready) FederatedGraph.load(shop.supergraph(), options);
    return loaded.graph().explain(GraphqlRequest.of(query)).text();
  }

  private static String many(int times, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 | 2500 | a%d: rating",
        "100 | 2500 | a%d: rating",
        "300 | 2500 | a%d: rating",
        "900 | 2500 | a%d: rating",
        "10 | 4500 | a%d: reviews { author { city } }",
        "300 | 4500 | a%d: reviews { author { city } }",
        "10 | 4500 | a%d: related { shipping }",
        "300 | 4500 | a%d: related { shipping }",
      })
  void eachTakesAsMuchOfTheBudgetAsTheOthers(int times, long each, String field) {
    var query =
        "{ product(id: 1) { "
            + many(times, i -> "... @defer { " + field.formatted(i) + " }")
            + " } }";

    var plan = plan(query, each * times + 5_000);

    assertThat(plan).contains("Defer(group: " + times);
  }

  @Test
  void threeHundredAreAnsweredInParts() {
    var query =
        "{ product(id: 1) { name "
            + many(300, i -> "... @defer { a%d: rating }".formatted(i))
            + " } }";

    var delivery =
        shop.graph().deliver(GraphqlRequest.of(query), shop.subgraphs()).toCompletableFuture();

    assertThat(delivery.join()).isInstanceOf(Delivery.InParts.class);
    assertThat(Parts.of(delivery.join()).all().toString())
        .contains("a0", "a299")
        .doesNotContain("errors");
  }
}
