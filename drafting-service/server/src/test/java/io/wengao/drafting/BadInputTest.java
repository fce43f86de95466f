package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What bad input gets: the field's path and what to do. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class BadInputTest {
  private final Api api = Api.ofNewOffice();

  @Test
  void aQueryNamesEveryFieldAtFault() {
    Map<String, Object> brief = new LinkedHashMap<>(Api.brief("rural-pledge"));
    brief.put("theme", " ");
    brief.put("keyPoints", List.of(Map.of("text", "")));

    JsonPath answer =
        api.call(
            "query($brief: BriefInput!) { planOutline(brief: $brief) { title } }",
            Map.of("brief", brief));

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.getString("errors[0].extensions.field")).isEqualTo("brief.theme");
    assertThat(answer.getList("errors[0].extensions.problems.path"))
        .contains("brief.theme", "brief.keyPoints[0].text");
    assertThat(answer.getString("errors[0].message"))
        .isEqualTo(answer.getString("errors[0].extensions.problems[0].message"));
  }

  @Test
  void aMutationNamesThemInItsPayload() {
    Map<String, Object> brief = new LinkedHashMap<>(Api.brief("rural-pledge"));
    brief.put("genre", "sonnet");

    JsonPath answer =
        api.tried(
            "saveBrief",
            "SaveBriefInput",
            "brief { id } errors { code message path }",
            Map.of("brief", brief, "idempotencyKey", Api.key()));

    assertThat(answer.<Object>get("data.saveBrief.brief")).isNull();
    assertThat(answer.getString("data.saveBrief.errors[0].code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.getString("data.saveBrief.errors[0].path")).isEqualTo("input.brief.genre");
  }

  @Test
  void anEmptyIdempotencyKeyIsRefused() {
    JsonPath answer =
        api.tried(
            "saveBrief",
            "SaveBriefInput",
            "brief { id } errors { path }",
            Map.of("brief", Api.brief("rural-pledge"), "idempotencyKey", " "));

    assertThat(answer.getString("data.saveBrief.errors[0].path")).isEqualTo("input.idempotencyKey");
  }

  @Test
  void anOutlineMustFitItsBrief() {
    Map<String, Object> brief = Api.brief("rural-pledge");
    String briefId = api.saveBrief(brief);
    Map<String, Object> section =
        Map.of(
            "id",
            "s1",
            "level",
            1,
            "heading",
            "抓实产业",
            "keyPoints",
            List.of(9),
            "factIds",
            List.of("none"));
    Map<String, Object> outline = Map.of("title", "发言", "sections", List.of(section));

    JsonPath answer =
        api.tried(
            "saveOutline",
            "SaveOutlineInput",
            "outline { id } errors { path }",
            Map.of("briefId", briefId, "outline", outline, "idempotencyKey", Api.key()));

    assertThat(answer.getList("data.saveOutline.errors.path"))
        .isEqualTo(
            List.of(
                "input.outline.sections[0].keyPoints[0]", "input.outline.sections[0].factIds[0]"));
  }

  @Test
  void anotherOfficesBriefIsNotThere() {
    Map<String, Object> brief = Api.brief("rural-pledge");
    String briefId = api.saveBrief(brief);
    String outlineId = api.saveOutline(briefId, brief);

    JsonPath answer =
        Api.ofNewOffice()
            .tried(
                "composeDraft",
                "ComposeDraftInput",
                "draft { id } errors { code path }",
                Map.of("briefId", briefId, "outlineId", outlineId, "idempotencyKey", Api.key()));

    assertThat(answer.getString("data.composeDraft.errors[0].code")).isEqualTo("NOT_FOUND");
    assertThat(answer.getString("data.composeDraft.errors[0].path")).isEqualTo("input.briefId");
  }

  @Test
  void anOfficeThatCannotBeIsRefused() {
    JsonPath answer = new Api("No Such Office").call("{ drafts { totalCount } }", Map.of());

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.getString("errors[0].extensions.field")).isEqualTo("X-Wengao-Office");
  }

  @Test
  void aPageIsNeitherEmptyNorEndless() {
    JsonPath answer = api.call("{ drafts(first: 1000) { totalCount } }", Map.of());

    assertThat(answer.getString("errors[0].extensions.field")).isEqualTo("first");
  }

  @Test
  void pastedTextIsReviewed() {
    JsonPath answer =
        api.ok(
            "query($text: String!) { review(text: $text) { rule severity message span { start end }"
                + " quote } }",
            Map.of("text", "关于XX工作的讲话\n同志们：\n今年XX县完成投资亿元，“”要继续抓。"));

    assertThat(answer.getList("data.review")).isNotEmpty();
  }
}
