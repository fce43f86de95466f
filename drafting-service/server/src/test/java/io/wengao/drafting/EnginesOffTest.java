package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without configuration there is no engine MODEL, and the service says what it would take. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class EnginesOffTest {
  private final Api api = Api.ofNewOffice();

  @Test
  void theSchemaSaysWhatToConfigure() {
    JsonNode engines =
        api.data("{ engines { engine label available model reason } }", Map.of()).path("engines");

    assertThat(engines.at("/0/available").asBoolean()).isTrue();
    assertThat(engines.at("/1/engine").asText()).isEqualTo("MODEL");
    assertThat(engines.at("/1/available").asBoolean()).isFalse();
    assertThat(engines.at("/1/reason").asText()).contains("WENGAO_MODEL_URL", "WENGAO_MODEL_NAME");
  }

  @Test
  void aDraftByTheModelIsRefused() {
    Map<String, Object> brief = Api.brief("rural-pledge");
    String briefId = api.saveBrief(brief);
    String outlineId = api.saveOutline(briefId, brief);

    JsonPath answer =
        api.tried(
            "composeDraft",
            "ComposeDraftInput",
            "draft { id } errors { code path message }",
            Map.of(
                "briefId",
                briefId,
                "outlineId",
                outlineId,
                "engine",
                "MODEL",
                "idempotencyKey",
                Api.key()));

    assertThat(answer.getString("data.composeDraft.errors[0].code"))
        .isEqualTo("ENGINE_UNAVAILABLE");
    assertThat(answer.getString("data.composeDraft.errors[0].path")).isEqualTo("input.engine");
    assertThat(answer.getString("data.composeDraft.errors[0].message"))
        .contains("WENGAO_MODEL_URL", "CORPUS");
    assertThat(api.ok("{ drafts { totalCount } }", Map.of()).getInt("data.drafts.totalCount"))
        .isZero();
  }
}
