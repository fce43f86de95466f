package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a passage and its speech back to the drafts, as the gateway asks. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class CitationTest {
  private static final String USED_IN =
      """
      query($r: [_Any!]!) { _entities(representations: $r) { __typename
        ... on Passage { id usedIn(first: 1) { totalCount nodes { id title } pageInfo { hasNextPage endCursor } } }
        ... on Speech { id drafts { totalCount nodes { id } } }
        ... on Draft { id title job { state } } } }
      """;

  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  private final Api api = Api.ofNewOffice();

  @BeforeEach
  void corpusIsUp() {
    corpus.down(false);
  }

  @Test
  void aPassageKnowsTheDraftsThatUseIt() {
    Api.Order first = api.order("work-safety-mobilization");
    Api.Order second = api.order(first.briefId(), first.outlineId());
    Events.untilEnded(api, first.draftId());
    Events.untilEnded(api, second.draftId());
    JsonPath source =
        api.ok(
            "query($id: ID!) { draft(id: $id) { sources { speech { id } passages { id } } } }",
            Map.of("id", first.draftId()));
    String passage = source.getString("data.draft.sources[0].passages[0].id");
    String speech = source.getString("data.draft.sources[0].speech.id");

    JsonPath answer =
        api.ok(
            USED_IN,
            Map.of(
                "r",
                List.of(
                    Map.of("__typename", "Passage", "id", passage),
                    Map.of("__typename", "Speech", "id", speech),
                    Map.of("__typename", "Passage", "id", "nobody-uses-this"),
                    Map.of("__typename", "Draft", "id", second.draftId()))));

    assertThat(answer.getList("data._entities.__typename"))
        .isEqualTo(List.of("Passage", "Speech", "Passage", "Draft"));
    assertThat(answer.getInt("data._entities[0].usedIn.totalCount")).isEqualTo(2);
    assertThat(answer.getString("data._entities[0].usedIn.nodes[0].id"))
        .isEqualTo(second.draftId());
    assertThat(answer.getBoolean("data._entities[0].usedIn.pageInfo.hasNextPage")).isTrue();
    assertThat(answer.getList("data._entities[1].drafts.nodes.id"))
        .isEqualTo(List.of(second.draftId(), first.draftId()));
    assertThat(answer.getInt("data._entities[2].usedIn.totalCount")).isZero();
    assertThat(answer.getString("data._entities[3].job.state")).isEqualTo("SUCCEEDED");
  }

  @Test
  void aDeletedDraftUsesNothing() {
    Api.Order order = api.order("work-safety-mobilization");
    Events.untilEnded(api, order.draftId());
    String speech =
        api.ok(
                "query($id: ID!) { draft(id: $id) { sources { speech { id } } } }",
                Map.of("id", order.draftId()))
            .getString("data.draft.sources[0].speech.id");

    api.mutate(
        "deleteDraft",
        "DeleteDraftInput",
        "deletedDraftId",
        Map.of("draftId", order.draftId(), "idempotencyKey", Api.key()));

    JsonPath answer =
        api.ok(USED_IN, Map.of("r", List.of(Map.of("__typename", "Speech", "id", speech))));
    assertThat(answer.getInt("data._entities[0].drafts.totalCount")).isZero();
  }
}
