package io.wengao.gateway.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unless it is switched on, no plan is shown, and who asks for one has nothing done. */
@QuarkusTest
@NullUnmarked // fields are injected
@QuarkusTestResource(TwoServices.class)
class ExplainOffTest {
  private Services services;

  @BeforeEach
  void reset() {
    services.reset();
  }

  @Test
  void theRefusalNamesTheSetting() {
    given()
        .contentType("application/json")
        .header("x-explain", "text")
        .body(Map.of("query", "mutation { renameDraft(id: 1, title: \"新\") { title } }"))
        .post("/graphql")
        .then()
        .statusCode(403)
        .body("errors[0].extensions.code", equalTo("EXPLAIN_DISABLED"))
        .body("errors[0].message", containsString("wengao.gateway.explain.enabled"));

    assertThat(services.drafting().calls()).isEmpty();
  }
}
