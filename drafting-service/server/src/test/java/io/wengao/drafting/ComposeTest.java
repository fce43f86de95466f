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
    JsonPath draft = api.ok(DRAFT, Map.of("id", order.draftId()));
    assertThat(draft.getString("data.draft.stage")).isEqualTo("FIRST_DRAFT");
    assertThat(draft.getInt("data.draft.revision")).isEqualTo(1);
    assertThat(draft.getString("data.draft.brief.id")).isEqualTo(order.briefId());
    List<Map<String, Object>> sentences =
        draft.getList("data.draft.sections.paragraphs.flatten().sentences.flatten()");
    assertThat(sentences).hasSizeGreaterThan(10).allSatisfy(ComposeTest::isCovered);
    assertThat(draft.getString("data.draft.text")).startsWith(draft.getString("data.draft.title") + "\n");
  }

  @Test
  void whatIsQuotedStandsInItsPassage() {
    Api api = Api.ofNewOffice();
    Api.Order order = api.order("work-safety-mobilization");
    Events.untilEnded(api, order.draftId());

    JsonPath draft = api.ok(DRAFT, Map.of("id", order.draftId()));

    List<Map<String, Object>> origins =
        draft.getList(
            "data.draft.sections.paragraphs.flatten().sentences.flatten().parts.flatten().origin.findAll { it.kind == 'PASSAGE' }");
    StarterPassages passages = new StarterPassages();
    assertThat(origins)
        .isNotEmpty()
        .allSatisfy(
            origin -> {
              Map<?, ?> place = (Map<?, ?>) origin.get("inPassage");
              String passage = passages.text(((Map<?, ?>) origin.get("passage")).get("id").toString());
              assertThat(passage.substring((Integer) place.get("start"), (Integer) place.get("end")))
                  .isEqualTo(origin.get("quotedText"));
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

    assertThat(texts.getString("data.a.text")).isNotEmpty().isEqualTo(texts.getString("data.b.text"));
  }

  @Test
  void everySampleBriefBecomesADraft() {
    Api api = Api.ofNewOffice();
    List<Api.Order> orders =
        List.of(
                "business-symposium", "conduct-study-paper", "grassroots-life-meeting-comment", "projects-advance")
            .stream()
            .map(api::order)
            .toList();

    List<JsonNode> ends = orders.stream().map(order -> Events.untilEnded(api, order.draftId())).toList();

    assertThat(ends).extracting(end -> end.at("/job/state").asText()).containsOnly("SUCCEEDED");
  }

  private static void isCovered(Map<String, Object> sentence) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Object it : (List<?>) sentence.get("parts")) {
      Map<?, ?> part = (Map<?, ?>) it;
      Map<?, ?> span = (Map<?, ?>) part.get("span");
      assertThat(span.get("start")).isEqualTo(at);
      at = (Integer) span.get("end");
      text.append(part.get("text"));
    }
    assertThat(text.toString()).isEqualTo(sentence.get("text"));
  }
}
