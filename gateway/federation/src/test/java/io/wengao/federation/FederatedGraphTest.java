package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wengao.federation.fixture.TestGraph;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.operation.OperationTraits;
import io.wengao.federation.transport.SubgraphOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What clients get when something is wrong with the request or with a subgraph. */
class FederatedGraphTest {

  private final TestGraph test =
      TestGraph.of(Path.of("src/test/resources/golden/entity-join-both-ways"));

  @Test
  void aSubgraphThatTimesOutLeavesPartialDataAndOneErrorWithPath() throws IOException {
    var answer =
        broken(
            "{ draft(id: \"d1\") { title origins { ... on FromPassage { passage { id text } } } } }",
            new SubgraphOutcome.TimedOut(Duration.ofMillis(300)));

    // text: String! of a nullable passage: the passage is null, the draft is there.
    assertThat(answer.at("/data/draft/title").asText()).isEqualTo("动员讲话");
    assertThat(answer.at("/data/draft/origins/0/passage").isNull()).isTrue();
    assertThat(answer.get("errors")).hasSize(1);
    assertThat(answer.at("/errors/0").toString())
        .isEqualTo(
            "{\"message\":\"Subgraph \\\"corpus\\\" did not answer within 300 ms\","
                + "\"path\":[\"draft\",\"origins\",0,\"passage\",\"text\"],"
                + "\"extensions\":{\"code\":\"SUBGRAPH_TIMEOUT\",\"service\":\"corpus\","
                + "\"retryable\":true}}");
  }

  @Test
  void anAnswerThatIsNotGraphqlIsNamed() throws IOException {
    var html = "<html>502</html>".getBytes(StandardCharsets.UTF_8);

    var answer = broken("{ passage(id: \"p1\") { id } }", new SubgraphOutcome.Answered(502, html));

    assertThat(answer.at("/data/passage").isNull()).isTrue();
    assertThat(answer.at("/errors/0/extensions/code").asText())
        .isEqualTo("SUBGRAPH_INVALID_RESPONSE");
    assertThat(answer.at("/errors/0/extensions/retryable").asBoolean()).isTrue();
  }

  @Test
  void halfAnAnswerIsNoAnswer() throws IOException {
    var half = "{\"data\":{\"passage\":{\"id\":\"p1\"".getBytes(StandardCharsets.UTF_8);

    var answer = broken("{ passage(id: \"p1\") { id } }", new SubgraphOutcome.Answered(200, half));

    assertThat(answer.at("/errors/0/message").asText()).contains("status 200").contains("not JSON");
  }

  @Test
  void aDocumentThatDoesNotParseIsARequestErrorWithItsPlace() throws IOException {
    var response = execute(GraphqlRequest.of("{ passage(id: "));

    assertThat(response.outcome()).isEqualTo(GraphqlResponse.Outcome.REQUEST_ERROR);
    var answer = JsonMapper.builder().build().readTree(response.json());
    assertThat(answer.has("data")).isFalse();
    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("GRAPHQL_PARSE_FAILED");
    assertThat(answer.at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
  }

  @Test
  void aMissingVariableIsARequestError() throws IOException {
    var request =
        GraphqlRequest.of("query Q($id: ID!) { passage(id: $id) { id } }").withVariables(Map.of());

    var response = execute(request);

    assertThat(response.outcome()).isEqualTo(GraphqlResponse.Outcome.REQUEST_ERROR);
    assertThat(new String(response.json(), StandardCharsets.UTF_8)).contains("BAD_USER_INPUT");
  }

  @Test
  void onlyTheVariablesASubgraphUsesAreSentToIt() {
    var subgraphs = test.subgraphs();
    var request =
        GraphqlRequest.of(
                "query Q($p: ID!, $d: ID!) { passage(id: $p) { text } draft(id: $d) { title } }")
            .withVariables(Map.of("p", "p1", "d", "d1"));

    test.graph().execute(request, subgraphs).toCompletableFuture().join();

    assertThat(subgraphs.calls())
        .containsExactly(
            "corpus query Q__corpus__0($p:ID!) { passage(id:$p) { text } } {\"p\":\"p1\"}",
            "drafting query Q__drafting__1($d:ID!) { draft(id:$d) { title } } {\"d\":\"d1\"}");
  }

  @Test
  void introspectionIsAnsweredWithoutASubgraph() throws IOException {
    var subgraphs = test.subgraphs();
    var request = GraphqlRequest.of("{ __type(name: \"Passage\") { fields { name } } }");

    var response = test.graph().execute(request, subgraphs).toCompletableFuture().join();

    assertThat(new String(response.json(), StandardCharsets.UTF_8)).contains("usedIn");
    assertThat(subgraphs.calls()).isEmpty();
  }

  @Test
  void howAnOperationCanBeAnsweredIsKnownBeforeItRuns() {
    assertThat(test.graph().traits(GraphqlRequest.of("{ __typename }")))
        .isEqualTo(new OperationTraits(OperationKind.QUERY, false, false));
    assertThat(
            test.graph()
                .traits(GraphqlRequest.of("{ ... @defer { a: __schema { types { name } } } }")))
        .isEqualTo(new OperationTraits(OperationKind.QUERY, true, true));
    assertThat(test.graph().traits(GraphqlRequest.of("{ nonsense }")))
        .isEqualTo(OperationTraits.UNKNOWN);
  }

  @Test
  void whatWasReadIsKnownUntilItIsForgotten() {
    var request = GraphqlRequest.of("{ __typename }");

    assertThat(test.graph().knownTraits(request)).isNull();
    var read = test.graph().traits(request);
    assertThat(test.graph().knownTraits(request)).isEqualTo(read);
  }

  private JsonNode broken(String query, SubgraphOutcome outcome) throws IOException {
    var subgraphs = test.subgraphs();
    subgraphs.breakDown("corpus", outcome);
    var response =
        test.graph().execute(GraphqlRequest.of(query), subgraphs).toCompletableFuture().join();
    return JsonMapper.builder().build().readTree(response.json());
  }

  private GraphqlResponse execute(GraphqlRequest request) {
    return test.graph().execute(request, test.subgraphs()).toCompletableFuture().join();
  }
}
