package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.composition.Composition;
import io.wengao.federation.composition.CompositionResult;
import io.wengao.federation.fixture.TestSubgraphs;
import io.wengao.federation.fixture.World;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** An event of one subgraph, completed by another. */
class SubscriptionTest {

  private static final String LINK =
      "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.3\", import: [\"@key\"]) ";

  @Test
  void eachEventIsCompletedWithFieldsOfOtherSubgraphs() {
    var schemas =
        List.of(
            new SubgraphSchema(
                "jobs",
                "",
                LINK
                    + "type Query { ok: Int } type Subscription { progress(id: ID!): Job }"
                    + " type Job @key(fields: \"id\") { id: ID! done: Int }"),
            new SubgraphSchema(
                "names", "", LINK + "type Job @key(fields: \"id\") { id: ID! name: String }"));
    var world =
        World.read(
            """
            {"roots": {"progress": {"$ref": "j"}},
             "objects": {"j": {"__typename": "Job", "id": "j", "done": 3, "name": "import"}}}
            """);
    // graphql-java runs the event as a query here, so the fixture's Query gets the field as well.
    var running =
        List.of(
            new SubgraphSchema(
                "jobs", "", schemas.getFirst().sdl().replace("ok: Int", "progress(id: ID!): Job")),
            schemas.getLast());
    var subgraphs = new TestSubgraphs(running, world);
    var sdl = ((CompositionResult.Composed) Composition.compose(schemas)).supergraphSdl();
    var graph = ((FederatedGraph.Loaded.Ready) FederatedGraph.load(sdl)).graph();
    var request = GraphqlRequest.of("subscription S { progress(id: \"j\") { done name } }");

    var result = graph.subscribe(request, subgraphs);

    var events = ((FederatedGraph.SubscriptionResult.Started) result).events();
    assertThat(first(events))
        .isEqualTo("{\"data\":{\"progress\":{\"done\":3,\"name\":\"import\"}}}");
  }

  private static String first(Flow.Publisher<GraphqlResponse> events) {
    var first = new CompletableFuture<String>();
    events.subscribe(
        new Flow.Subscriber<>() {
          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(1);
          }

          @Override
          public void onNext(GraphqlResponse response) {
            first.complete(new String(response.json(), StandardCharsets.UTF_8));
          }

          @Override
          public void onError(Throwable broken) {
            first.completeExceptionally(broken);
          }

          @Override
          public void onComplete() {
            first.complete("no event");
          }
        });
    return first.join();
  }
}
