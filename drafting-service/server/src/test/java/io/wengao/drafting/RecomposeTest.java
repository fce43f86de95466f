package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts of a draft written again, as a client sees it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class RecomposeTest {
  private static final String DRAFT =
      "draft { id revision stage characterCount sections { id heading paragraphs { id version locked"
          + " text sentences { id text parts { text origin { kind } } } } } revisions { number cause }"
          + " }";

  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  private final Api api = Api.ofNewOffice();
  private JsonNode draft = MissingNode.getInstance();

  @BeforeEach
  void composed() {
    corpus.down(false);
    Api.Order order = api.order("work-safety-mobilization");
    Events.untilEnded(api, order.draftId());
    String query = "query($id: ID!) { draft(id: $id) " + DRAFT.substring("draft ".length()) + " }";
    draft = api.data(query, Map.of("id", order.draftId())).path("draft");
  }

  @AfterEach
  void corpusIsUp() {
    corpus.down(false);
  }

  @Test
  void onlyTheSectionChanges() {
    JsonNode after = recomposed("s1", "SHORTER", 1);

    assertThat(after.path("revision").asInt()).isEqualTo(2);
    assertThat(after.at("/revisions/0/cause").asText()).isEqualTo("RECOMPOSED");
    for (JsonNode section : draft.path("sections")) {
      JsonNode now = section(after, section.path("id").asText());
      if (section.path("id").asText().equals("s1")) {
        assertThat(text(now)).hasSizeLessThan(text(section).length());
        assertThat(now.path("heading")).isEqualTo(section.path("heading"));
        assertThat(now.at("/paragraphs/0/version").asInt()).isEqualTo(2);
      } else {
        assertThat(now).isEqualTo(section);
      }
    }
  }

  @Test
  void whatWasMadeShortGrowsAgain() {
    JsonNode shorter = recomposed("s1", "SHORTER", 1);

    JsonNode longer = recomposed("s1", "LONGER", 2);

    assertThat(text(section(longer, "s1")))
        .hasSizeGreaterThan(text(section(shorter, "s1")).length());
  }

  @Test
  void withoutTheCorpusItIsWrittenFromTheBank() {
    corpus.down(true);

    JsonNode after = recomposed("s2", "OTHER_WORDS", 1);

    assertThat(text(section(after, "s2"))).isNotEqualTo(text(section(draft, "s2")));
    assertThat(section(after, "s2").findValuesAsText("kind")).doesNotContain("PASSAGE");
  }

  @Test
  void otherWordsTwiceGiveTwoOtherTexts() {
    JsonNode once = recomposed("s1", "OTHER_WORDS", 1);
    JsonNode twice = recomposed("s1", "OTHER_WORDS", 2);

    assertThat(text(section(twice, "s1")))
        .isNotEqualTo(text(section(once, "s1")))
        .isNotEqualTo(text(section(draft, "s1")));
  }

  @Test
  void aLockedParagraphStaysAndLockingIsNoEdit() {
    String locked = section(draft, "s1").at("/paragraphs/1/id").asText();
    JsonPath answer =
        api.mutate(
            "lockParagraphs",
            "LockParagraphsInput",
            DRAFT,
            Map.of(
                "draftId",
                draft.path("id").asText(),
                "paragraphIds",
                List.of(locked),
                "locked",
                true,
                "idempotencyKey",
                Api.key()));
    JsonNode marked = tree(answer.get("data.lockParagraphs.draft"));
    assertThat(marked.path("stage").asText()).isEqualTo("FIRST_DRAFT");
    assertThat(paragraph(marked, locked).path("locked").asBoolean()).isTrue();

    JsonNode after = recomposed("s1", "SHORTER", 2);

    assertThat(paragraph(after, locked)).isEqualTo(paragraph(marked, locked));
    assertThat(text(section(after, "s1"))).isNotEqualTo(text(section(draft, "s1")));
  }

  @Test
  void aChangeMeanwhileIsAConflict() {
    recomposed("s1", "SHORTER", 1);

    JsonPath answer = tried("s2", "SHORTER", 1);

    assertThat(answer.getString("data.recomposeSection.errors[0].code")).isEqualTo("CONFLICT");
  }

  @Test
  void whatCannotBeSaidShorterSaysWhatWouldHelp() {
    int revision = 1;
    JsonPath answer = tried("s1", "SHORTER", revision);
    while (answer.getList("data.recomposeSection.errors").isEmpty()) {
      answer = tried("s1", "SHORTER", ++revision);
    }

    assertThat(answer.getString("data.recomposeSection.errors[0].code")).isEqualTo("NOT_READY");
    assertThat(answer.getString("data.recomposeSection.errors[0].message")).contains("要点和事实");
  }

  @Test
  void aSentenceCanBeSaidOtherwise() {
    String query =
        "query($draft: ID!, $id: ID!) { sentenceAlternatives(draftId: $draft, sentenceId: $id) {"
            + " id text parts { text origin { kind } } } }";
    JsonNode sentence = section(draft, "s1").at("/paragraphs/0/sentences/0");
    JsonNode alternatives =
        api.data(
                query,
                Map.of("draft", draft.path("id").asText(), "id", sentence.path("id").asText()))
            .path("sentenceAlternatives");
    assertThat(alternatives).isNotEmpty();

    JsonPath answer =
        api.mutate(
            "takeAlternative",
            "TakeAlternativeInput",
            DRAFT,
            Map.of(
                "draftId",
                draft.path("id").asText(),
                "baseRevision",
                1,
                "alternativeId",
                alternatives.at("/0/id").asText(),
                "idempotencyKey",
                Api.key()));
    JsonNode after = tree(answer.get("data.takeAlternative.draft"));

    JsonNode now = section(after, "s1").at("/paragraphs/0/sentences/0");
    assertThat(now.path("text")).isEqualTo(alternatives.at("/0/text"));
    assertThat(now.path("parts")).isEqualTo(alternatives.at("/0/parts"));
    assertThat(section(after, "s2")).isEqualTo(section(draft, "s2"));
  }

  private JsonNode recomposed(String section, String wish, int revision) {
    JsonPath answer = tried(section, wish, revision);
    assertThat(answer.getList("data.recomposeSection.errors")).as(answer.prettify()).isEmpty();
    return tree(answer.get("data.recomposeSection.draft"));
  }

  private JsonPath tried(String section, String wish, int revision) {
    return api.tried(
        "recomposeSection",
        "RecomposeSectionInput",
        DRAFT + " errors { code message path }",
        Map.of(
            "draftId",
            draft.path("id").asText(),
            "baseRevision",
            revision,
            "sectionId",
            section,
            "wish",
            wish,
            "idempotencyKey",
            Api.key()));
  }

  private static JsonNode tree(Object data) {
    return new ObjectMapper().valueToTree(data);
  }

  private static JsonNode section(JsonNode draft, String id) {
    for (JsonNode section : draft.path("sections")) {
      if (section.path("id").asText().equals(id)) {
        return section;
      }
    }
    throw new AssertionError("no section " + id + " in " + draft);
  }

  private static JsonNode paragraph(JsonNode draft, String id) {
    for (JsonNode paragraph : draft.findParents("locked")) {
      if (paragraph.path("id").asText().equals(id)) {
        return paragraph;
      }
    }
    throw new AssertionError("no paragraph " + id + " in " + draft);
  }

  private static String text(JsonNode section) {
    List<String> lines = new ArrayList<>();
    section.path("paragraphs").forEach(p -> lines.add(p.path("text").asText()));
    return String.join("\n", lines);
  }
}
