package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a brief to a draft whose every character says where it comes from. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class ComposeTest {
  private static final String DRAFT =
      """
      query($id: ID!) { draft(id: $id) {
        id title salutation stage revision text characterCount
        titleParts { span { start end } } salutationParts { span { start end } text }
        brief { id version } outline { id title } job { id state done total }
        gaps { id text question path } findings { rule severity message span { start end } quote }
        originShares { kind label characters share }
        sources { title share speech { id } passages { id } }
        revisions { number cause }
        sections { id number heading headingParts { span { start end } text }
          paragraphs { id version text sentences { id text parts { text span { start end } origin { __typename kind label
            ... on FromBrief { path }
            ... on FromPattern { lineId }
            ... on FromPassage { quotedText sourceTitle sha256 inPassage { start end } passage { id } speech { id } edits { replacement } } } } } } } } }
      """;

  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  @BeforeEach
  void corpusIsUp() {
    corpus.down(false);
  }

  @Test
  void everyCharacterOfADraftHasOneOrigin() {
    Api api = Api.ofNewOffice();
    Api.Order order = api.order("work-safety-mobilization");

    JsonNode end = Events.untilEnded(api, order.draftId());

    assertThat(end.at("/job/state").asText()).as(end.toPrettyString()).isEqualTo("SUCCEEDED");
    JsonNode draft = api.data(DRAFT, Map.of("id", order.draftId())).path("draft");
    assertThat(draft.path("stage").asText()).isEqualTo("FIRST_DRAFT");
    assertThat(draft.path("revision").asInt()).isEqualTo(1);
    assertThat(draft.at("/brief/id").asText()).isEqualTo(order.briefId());
    assertThat(sentences(draft)).hasSizeGreaterThan(10).allSatisfy(ComposeTest::isCovered);
    assertThat(draft.path("text").asText()).startsWith(draft.path("title").asText() + "\n");
  }

  @Test
  void whatIsQuotedStandsInItsPassage() {
    Api api = Api.ofNewOffice();
    Api.Order order = api.order("work-safety-mobilization");
    Events.untilEnded(api, order.draftId());

    JsonNode draft = api.data(DRAFT, Map.of("id", order.draftId())).path("draft");

    StarterPassages passages = new StarterPassages();
    assertThat(
            sentences(draft).stream()
                .flatMap(sentence -> sentence.findParents("quotedText").stream()))
        .isNotEmpty()
        .allSatisfy(
            origin -> {
              String passage = passages.text(origin.at("/passage/id").asText());
              int start = origin.at("/inPassage/start").asInt();
              int end = origin.at("/inPassage/end").asInt();
              assertThat(passage.substring(start, end))
                  .isEqualTo(origin.path("quotedText").asText());
            });
  }

  @Test
  void theSameOrderGivesTheSameBytes() {
    Api api = Api.ofNewOffice();
    Api.Order first = api.order("rural-pledge");
    Api.Order second = api.order(first.briefId(), first.outlineId());
    Events.untilEnded(api, first.draftId());
    Events.untilEnded(api, second.draftId());

    JsonPath texts =
        api.ok(
            "query($a: ID!, $b: ID!) { a: draft(id: $a) { text } b: draft(id: $b) { text } }",
            Map.of("a", first.draftId(), "b", second.draftId()));

    assertThat(texts.getString("data.a.text"))
        .isNotEmpty()
        .isEqualTo(texts.getString("data.b.text"));
  }

  @Test
  void everySampleBriefBecomesADraft() {
    Api api = Api.ofNewOffice();
    List<Api.Order> orders =
        List.of(
                "business-symposium",
                "conduct-study-paper",
                "grassroots-life-meeting-comment",
                "projects-advance")
            .stream()
            .map(api::order)
            .toList();

    List<JsonNode> ends =
        orders.stream().map(order -> Events.untilEnded(api, order.draftId())).toList();

    assertThat(ends).extracting(end -> end.at("/job/state").asText()).containsOnly("SUCCEEDED");
  }

  private static List<JsonNode> sentences(JsonNode draft) {
    return draft.path("sections").findValues("sentences").stream()
        .flatMap(JsonNode::valueStream)
        .toList();
  }

  private static void isCovered(JsonNode sentence) {
    StringBuilder text = new StringBuilder();
    for (JsonNode part : sentence.path("parts")) {
      assertThat(part.at("/span/start").asInt()).isEqualTo(text.length());
      text.append(part.path("text").asText());
      assertThat(part.at("/span/end").asInt()).isEqualTo(text.length());
    }
    assertThat(text.toString()).isEqualTo(sentence.path("text").asText());
  }
}
