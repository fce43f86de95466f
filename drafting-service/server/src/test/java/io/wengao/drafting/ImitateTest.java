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

/** A brief that names speeches whose manner is to be followed. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class ImitateTest {
  private static final String SOURCE = "work-safety-01-mobilization";
  private static final String DRAFT =
      """
      query($id: ID!) { draft(id: $id) {
        text revision brief { imitate } imitated { title meanSentence speech { id } }
        findings { rule message } sections { id heading } } }
      """;

  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  @BeforeEach
  void corpusIsUp() {
    corpus.down(false);
  }

  @Test
  void aDraftSaysWhoseMannerItFollows() {
    Api api = Api.ofNewOffice();

    JsonNode draft = draft(api, ordered(api, List.of(SOURCE)));

    assertThat(draft.at("/brief/imitate/0").asText()).isEqualTo(SOURCE);
    assertThat(draft.path("imitated")).hasSize(1);
    assertThat(draft.at("/imitated/0/speech/id").asText()).isEqualTo(SOURCE);
    assertThat(draft.at("/imitated/0/title").asText()).isNotBlank();
    assertThat(draft.at("/imitated/0/meanSentence").asDouble()).isBetween(5.0, 80.0);
    assertThat(draft.path("findings").findValuesAsText("rule"))
        .doesNotContain("STYLE_SOURCE_MISSING");
  }

  @Test
  void aSpeechThatIsNotThereIsNamedAndTheOthersAreFollowed() {
    Api api = Api.ofNewOffice();

    JsonNode draft = draft(api, ordered(api, List.of("no-such-speech", SOURCE)));

    assertThat(draft.path("imitated")).hasSize(1);
    assertThat(draft.path("findings").findValuesAsText("rule")).contains("STYLE_SOURCE_MISSING");
  }

  @Test
  void aSectionWrittenAgainKeepsTheManner() {
    Api api = Api.ofNewOffice();
    String draftId = ordered(api, List.of(SOURCE));
    corpus.down(true);

    api.mutate(
        "recomposeSection",
        "RecomposeSectionInput",
        "draft { id revision }",
        Map.of(
            "draftId",
            draftId,
            "baseRevision",
            1,
            "sectionId",
            "s1",
            "wish",
            "SHORTER",
            "idempotencyKey",
            Api.key()));

    JsonNode draft = draft(api, draftId);
    assertThat(draft.path("revision").asInt()).isEqualTo(2);
    assertThat(draft.path("imitated")).hasSize(1);
  }

  @Test
  void anOutlineIsPlannedWithoutTheCorpus() {
    Api api = Api.ofNewOffice();
    Map<String, Object> brief = brief(List.of(SOURCE));
    corpus.down(true);

    JsonPath planned =
        api.ok(
            "query($brief: BriefInput!) { planOutline(brief: $brief) { sections { heading } } }",
            Map.of("brief", brief));

    assertThat(planned.getList("data.planOutline.sections")).isNotEmpty();
  }

  @Test
  void tooManyAreRefusedByName() {
    Api api = Api.ofNewOffice();
    Map<String, Object> brief =
        brief(java.util.stream.IntStream.range(0, 11).mapToObj(i -> "s-" + i).toList());

    JsonPath refused =
        api.tried(
            "saveBrief",
            "SaveBriefInput",
            "errors { code path }",
            Map.of("brief", brief, "idempotencyKey", Api.key()));

    assertThat(refused.getString("data.saveBrief.errors[0].path")).isEqualTo("input.brief.imitate");
  }

  private static Map<String, Object> brief(List<String> imitate) {
    Map<String, Object> brief = Api.brief("work-safety-mobilization");
    brief.put("imitate", imitate);
    return brief;
  }

  private static String ordered(Api api, List<String> imitate) {
    Map<String, Object> brief = brief(imitate);
    String briefId = api.saveBrief(brief);
    Api.Order order = api.order(briefId, api.saveOutline(briefId, brief));
    JsonNode end = Events.untilEnded(api, order.draftId());
    assertThat(end.at("/job/state").asText()).as(end.toPrettyString()).isEqualTo("SUCCEEDED");
    return order.draftId();
  }

  private static JsonNode draft(Api api, String id) {
    return api.data(DRAFT, Map.of("id", id)).path("draft");
  }
}
