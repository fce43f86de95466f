package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wengao.federation.composition.Composition;
import io.wengao.federation.composition.CompositionResult;
import io.wengao.federation.fixture.Parts;
import io.wengao.federation.fixture.TestGraph;
import io.wengao.federation.operation.Delivery;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.subgraph.SubgraphSchema;
import io.wengao.federation.transport.SubgraphOutcome;
import io.wengao.federation.transport.SubgraphRequest;
import io.wengao.federation.transport.SubgraphTransport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where {@code @defer} may stand, and what is left of it when things go wrong. */
class DeferRulesTest {

  private final TestGraph shop =
      TestGraph.of(Path.of("src/test/resources/golden/defer-across-subgraphs"));

  private JsonNode execute(String query) throws IOException {
    var answer = shop.graph().execute(GraphqlRequest.of(query), shop.subgraphs());
    return JsonMapper.builder().build().readTree(answer.toCompletableFuture().join().json());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query ($l: String) { me { ... @defer(label: $l) { city } } } | not given by $l; write"
            + " label",
        "{ me { ... @defer(label: \"a\") { city } ... @defer(label: \"a\") { mail } } }"
            + " | The label \"a\" is used by two @defer; give each its own",
        "{ me { ... @defer(label: 1) { city } } } | label",
        "{ me { ... @defer(if: \"x\") { city } } } | if",
        "{ me { ... @defer @defer { city } } } | defer",
        "{ me @defer { city } } | defer"
      })
  void aMistakeIsToldWithWhatToDo(String query, String message) throws IOException {
    var answer = execute(query);

    assertThat(answer.at("/errors/0/message").asText()).contains(message);
    assertThat(answer.at("/errors/0/extensions/code").asText())
        .isEqualTo("GRAPHQL_VALIDATION_FAILED");
    assertThat(answer.at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mutation { ... @defer { m2 } } | root of a mutation",
        "mutation { ...F } fragment F on Mutation { ... @defer { m2 } } | root of a mutation",
        "subscription { s { ... @defer { id } } } | take it away, or say @defer(if: false)",
        "subscription { ... @defer(if: true) { s { id } } } | take it away"
      })
  void onlyQueriesDeferTheirRootAndSubscriptionsDeferNothing(String query, String message) {
    var graph = ((FederatedGraph.Loaded.Ready) FederatedGraph.load(SUPERGRAPH)).graph();

    var text = graph.explain(GraphqlRequest.of(query)).text();

    assertThat(text).contains(message);
  }

  @Test
  void aSubscriptionMaySayThatItDefersNothing() {
    var graph = ((FederatedGraph.Loaded.Ready) FederatedGraph.load(SUPERGRAPH)).graph();
    var query =
        "subscription ($d: Boolean!) { s { ... @defer(if: $d) { id } ... @defer(if: false) { a: id"
            + " } } }";

    var text = graph.explain(GraphqlRequest.of(query).withVariables(Map.of("d", true))).text();

    assertThat(text).contains("Subscription").doesNotContain("Defer(");
  }

  @Test
  void introspectionShowsTheDirective() throws IOException {
    var answer =
        execute("{ __schema { directives { name locations args { name defaultValue } } } }");

    assertThat(answer.at("/data/__schema/directives").toString())
        .contains(
            "{\"name\":\"defer\",\"locations\":[\"FRAGMENT_SPREAD\",\"INLINE_FRAGMENT\"],"
                + "\"args\":[{\"name\":\"if\",\"defaultValue\":\"true\"},"
                + "{\"name\":\"label\",\"defaultValue\":null}]}");
    assertThat(shop.graph().apiSchemaSdl()).contains("directive @defer(");
  }

  @Test
  void aPlanSaysWhichFetchesAreForWhichPart() throws IOException {
    var query = "{ product(id: 1) { name ... @defer(label: \"stock\") { inStock } } }";

    var json = shop.graph().explain(GraphqlRequest.of(query)).json();

    var plan = JsonMapper.builder().build().readTree(json);
    assertThat(plan.at("/node/operationName").asText()).isEqualTo("Query__shop__0");
    assertThat(plan.at("/deferred/0/label").asText()).isEqualTo("stock");
    assertThat(plan.at("/deferred/0/path").asText()).isEqualTo("product");
    assertThat(plan.at("/deferred/0/parts/0/after/0").asText()).isEqualTo("Query__shop__0");
    assertThat(plan.at("/deferred/0/parts/0/node/service").asText()).isEqualTo("stock");
  }

  @Test
  void aSubgraphThatIsDownFailsItsPartAlone() {
    var parts =
        deliver(
            "stock", "{ product(id: 1) { name ... @defer { inStock } ... @defer { rating } } }");

    assertThat(parts.all().getFirst().toString())
        .isEqualTo("{\"data\":{\"product\":{\"name\":\"Kettle\"}},\"hasNext\":true}");
    assertThat(parts.all().get(1).toString())
        .isEqualTo(
            "{\"incremental\":[{\"data\":{\"inStock\":null},\"path\":[\"product\"],\"errors\":["
                + "{\"message\":\"Subgraph \\\"stock\\\" did not answer within 9 ms\","
                + "\"path\":[\"product\",\"inStock\"],\"extensions\":{"
                + "\"code\":\"SUBGRAPH_TIMEOUT\",\"service\":\"stock\",\"retryable\":true}}]},"
                + "{\"data\":{\"rating\":4.5},\"path\":[\"product\"]}],\"hasNext\":false}");
  }

  @Test
  void anErrorOfAnEarlyFetchGoesWithThePartThatShowsItsField() {
    var answer =
        """
        {"data": {"me": {"city": "Oslo", "mail": null}}, "errors": [{"message": "no mail",
          "path": ["me", "mail"]}, {"message": "no city", "path": ["me", "city"]}]}
        """;
    var parts =
        Parts.of(
            keyless()
                .deliver(
                    GraphqlRequest.of("{ me { city ... @defer { mail } } }"),
                    new Canned(answer.getBytes(StandardCharsets.UTF_8)))
                .toCompletableFuture()
                .join());

    assertThat(parts.all().getFirst().findValuesAsText("message")).containsExactly("no city");
    assertThat(parts.all().get(1).findValuesAsText("message")).containsExactly("no mail");
    assertThat(parts.all()).hasSize(2);
  }

  private static FederatedGraph keyless() {
    var sdl = "type Query { me: Person } type Person { city: String mail: String }";
    var schema = new SubgraphSchema("people", "http://people.test", sdl);
    var composed = (CompositionResult.Composed) Composition.compose(List.of(schema));
    return ((FederatedGraph.Loaded.Ready) FederatedGraph.load(composed.supergraphSdl())).graph();
  }

  /** Answers everything alike. */
  private record Canned(byte[] answer) implements SubgraphTransport {

    @Override
    public CompletionStage<SubgraphOutcome> fetch(SubgraphRequest request) {
      return CompletableFuture.completedFuture(new SubgraphOutcome.Answered(200, answer));
    }

    @Override
    public Flow.Publisher<SubgraphOutcome> subscribe(SubgraphRequest request) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void whatIsNotShownHasNoLaterParts() {
    var parts = deliver("shop", "{ product(id: 1) { name ... @defer { inStock } } me { city } }");

    assertThat(parts.all()).hasSize(1);
    assertThat(parts.all().getFirst().has("hasNext")).isFalse();
    assertThat(parts.all().getFirst().at("/data").toString())
        .isEqualTo("{\"product\":null,\"me\":{\"city\":\"Oslo\"}}");
  }

  @Test
  void nothingDeferredIsAnAnswerAtOnce() {
    var request = GraphqlRequest.of("{ me { ... @defer(if: false) { city } } }");

    var delivery = shop.graph().deliver(request, shop.subgraphs()).toCompletableFuture().join();

    assertThat(delivery).isInstanceOf(Delivery.Whole.class);
  }

  private Parts deliver(String down, String query) {
    var subgraphs = shop.subgraphs();
    subgraphs.breakDown(down, new SubgraphOutcome.TimedOut(Duration.ofMillis(9)));
    return Parts.of(
        shop.graph().deliver(GraphqlRequest.of(query), subgraphs).toCompletableFuture().join());
  }

  private static final String SUPERGRAPH =
      """
      schema @link(url: "https://specs.apollo.dev/join/v0.3") {
        query: Query mutation: Mutation subscription: Subscription
      }
      enum join__Graph { A @join__graph(name: "a", url: "http://a.test") }
      type Query @join__type(graph: A) { q: Int }
      type Mutation @join__type(graph: A) { m2: Int }
      type Subscription @join__type(graph: A) { s: Thing }
      type Thing @join__type(graph: A, key: "id") { id: ID! }
      directive @join__type(graph: join__Graph!, key: String) repeatable on OBJECT
      directive @join__graph(name: String!, url: String!) on ENUM_VALUE
      directive @link(url: String!) repeatable on SCHEMA
      """;
}
