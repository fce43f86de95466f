package io.wengao.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.wengao.gateway.mock.TwoServices;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where no unseen document may wait, every unseen one is asked to come back later. */
@QuarkusTest
@TestProfile(OverloadTest.NoRoom.class)
@QuarkusTestResource(value = TwoServices.class, restrictToAnnotatedClass = true)
class OverloadTest {

  @Test
  void theAnswerNamesTheLimitAndWhenToComeBack() {
    given()
        .contentType("application/json")
        .body(Map.of("query", "{ __typename }"))
        .post("/graphql")
        .then()
        .statusCode(503)
        .header("retry-after", "1")
        .body("errors[0].message", containsString("waiting-documents = 0"))
        .body("errors[0].extensions.code", equalTo("OVERLOADED"))
        .body("errors[0].extensions.limit", equalTo("waiting-documents"))
        .body("errors[0].extensions.value", equalTo(0))
        .body("errors[0].extensions.retryable", equalTo(true));
  }

  /** As if every place were taken. */
  public static final class NoRoom implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("wengao.gateway.limits.waiting-documents", "0");
    }
  }
}
