package io.wengao.drafting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.wengao.drafting.office.CurrentOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service as a client sees it: GraphQL over HTTP, for one office. */
record Api(String office, @Nullable String token) {
  private static final Path BRIEFS = Path.of("../composition/src/test/resources/briefs");

  Api(String office) {
    this(office, null);
  }

  /** Who asks. */
  Map<String, String> headers() {
    return token == null
        ? Map.of(CurrentOffice.HEADER, office)
        : Map.of(CurrentOffice.HEADER, office, "Authorization", "Bearer " + token);
  }

  /** An office nobody else uses. */
  static Api ofNewOffice() {
    return new Api("t" + UUID.randomUUID());
  }

  /** A brief of the composition module's tests, as {@code BriefInput}. */
  static Map<String, Object> brief(String name) {
    try {
      return new ObjectMapper()
          .readValue(
              BRIEFS.resolve(name + ".json").toFile(),
              new TypeReference<LinkedHashMap<String, Object>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole answer. */
  JsonPath call(String query, Map<String, ?> variables) {
    return given()
        .contentType("application/json")
        .headers(headers())
        .body(Map.of("query", query, "variables", variables))
        .post("/graphql")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The answer of a call that must have no errors. */
  JsonPath ok(String query, Map<String, ?> variables) {
    JsonPath answer = call(query, variables);
    assertThat(answer.<Object>get("errors")).as(answer.prettify()).isNull();
    return answer;
  }

  /** The data of a call that must have no errors. */
  JsonNode data(String query, Map<String, ?> variables) {
    return new ObjectMapper().valueToTree(ok(query, variables).get("data"));
  }

  /** The answer of a mutation that must be carried out; its argument is {@code input}. */
  JsonPath mutate(String field, String type, String selection, Map<String, ?> input) {
    JsonPath answer = tried(field, type, selection + " errors { code message path }", input);
    assertThat(answer.getList("data." + field + ".errors")).as(answer.prettify()).isEmpty();
    return answer;
  }

  /** The answer of a mutation that may be refused. */
  JsonPath tried(String field, String type, String selection, Map<String, ?> input) {
    return ok(
        "mutation($input: " + type + "!) { " + field + "(input: $input) { " + selection + " } }",
        Map.of("input", input));
  }

  String saveBrief(Map<String, Object> brief) {
    return mutate(
            "saveBrief",
            "SaveBriefInput",
            "brief { id }",
            Map.of("brief", brief, "idempotencyKey", key()))
        .getString("data.saveBrief.brief.id");
  }

  /** Plans an outline for a brief and saves it as it is. */
  String saveOutline(String briefId, Map<String, Object> brief) {
    Map<String, Object> outline =
        ok(
                """
                query($brief: BriefInput!) { planOutline(brief: $brief) {
                  title salutation sections { id level heading keyPoints factIds budget } } }
                """,
                Map.of("brief", brief))
            .getMap("data.planOutline");
    return mutate(
            "saveOutline",
            "SaveOutlineInput",
            "outline { id }",
            Map.of("briefId", briefId, "outline", outline, "idempotencyKey", key()))
        .getString("data.saveOutline.outline.id");
  }

  /** Orders a draft from a brief of the composition module's tests. */
  Order order(String briefName) {
    Map<String, Object> brief = brief(briefName);
    String briefId = saveBrief(brief);
    String outlineId = saveOutline(briefId, brief);
    return order(briefId, outlineId);
  }

  Order order(String briefId, String outlineId) {
    JsonPath answer =
        mutate(
            "composeDraft",
            "ComposeDraftInput",
            "draft { id } job { id state }",
            Map.of("briefId", briefId, "outlineId", outlineId, "seed", 7, "idempotencyKey", key()));
    return new Order(
        briefId,
        outlineId,
        answer.getString("data.composeDraft.draft.id"),
        answer.getString("data.composeDraft.job.id"));
  }

  /** What was ordered. */
  record Order(String briefId, String outlineId, String draftId, String jobId) {}

  static String key() {
    return UUID.randomUUID().toString();
  }
}
