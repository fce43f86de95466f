package io.wengao.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without sign-in nobody is known, so that guarded fields are withheld from all. */
@QuarkusTest
@QuarkusTestResource(value = GuardedGraph.class, restrictToAnnotatedClass = true)
class GuardedWithoutSignInTest {
  @Test
  void withholdsAllThatIsGuarded() {
    given()
        .contentType("application/json")
        .body(Map.of("query", "{ asked known }"))
        .when()
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("data.asked", not(containsString("known")))
        .body("data.known", nullValue())
        .body("errors[0].message", containsString("a sign-in"));
  }
}
