package io.wengao.gateway.schema;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.ServicesToCompose;
import io.wengao.gateway.mock.Waiting;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The gateway starts without a graph, says whom it waits for, and serves as soon as it can. */
@QuarkusTest
@NullUnmarked // fields are injected
@TestProfile(LateSubgraphTest.OneIsLate.class)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LateSubgraphTest {
  @Inject ServedGraph served;
  private Services services;

  private static Response ask() {
    return given()
        .contentType("application/json")
        .accept("application/json")
        .body(Map.of("query", "{ draft(id: \"d1\") { title } speeches { title } }"))
        .post("/graphql");
  }

  @Test
  void itIsNotReadyUntilTheLastServiceCame() {
    ask()
        .then()
        .statusCode(503)
        .header("retry-after", "1")
        .body("errors[0].extensions.code", equalTo("GRAPH_NOT_READY"));
    given().get("/schema.graphql").then().statusCode(503);
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(503)
        .body(silence("drafting"), containsString("connection"))
        .body(silence("corpus"), nullValue());
    given().get("/q/health/live").then().statusCode(200);

    services.drafting().reset();

    Waiting.until("a graph", served::isLoaded);
    ask().then().statusCode(200).body("data.draft.title", equalTo("安全生产讲话"));
    given().get("/q/health/ready").then().statusCode(200).body(silence("drafting"), nullValue());
  }

  private static String silence(String subgraph) {
    return "checks.find { it.name == 'supergraph' }.data.'sdl of " + subgraph + "'";
  }

  /** Without the services of the other tests, which come with a supergraph file. */
  public static final class OneIsLate implements QuarkusTestProfile {
    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(ServicesToCompose.class, Map.of("late", "drafting")));
    }
  }
}
