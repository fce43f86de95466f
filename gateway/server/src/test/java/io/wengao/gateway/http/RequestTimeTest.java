package io.wengao.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.wengao.gateway.mock.Fault;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What has not come when the time of a whole request is over is missing, and the rest is there. */
@QuarkusTest
@NullUnmarked // fields are injected
@QuarkusTestResource(value = TwoServices.class, restrictToAnnotatedClass = true)
@TestProfile(RequestTimeTest.ShortTime.class)
class RequestTimeTest {

  /** Less time for the whole than for any fetch. */
  public static class ShortTime implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "wengao.gateway.limits.request-time", "2s", "wengao.gateway.transport.timeout", "1m");
    }
  }

  private Services services;

  @AfterEach
  void reset() {
    services.reset();
  }

  @Test
  void theRestIsAnswered() {
    services.corpus().fail(Fault.SILENT);

    given()
        .contentType("application/json")
        .body(Map.of("query", "{ draft(id: \"d1\") { title parts { text passage { id text } } } }"))
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("data.draft.title", equalTo("安全生产讲话"))
        .body("data.draft.parts.text", equalTo(List.of("引用", "自拟")))
        .body("errors", hasSize(1))
        .body("errors[0].path", equalTo(List.of("draft", "parts", 0, "passage", "text")))
        .body(
            "errors[0].message",
            equalTo(
                "Subgraph \"corpus\" gave no answer: the 2000 ms for the whole request are over"))
        .body("errors[0].extensions.code", equalTo("REQUEST_TIMEOUT"))
        .body("errors[0].extensions.retryable", equalTo(true));
  }
}
