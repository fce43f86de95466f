package io.wengao.compatibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** Speaks to the running subgraph as a gateway does. */
public final class Subgraph {
  private Subgraph() {}

  public static JsonPath ask(String query, Map<String, ?> variables) {
    JsonPath answer =
        given()
            .contentType("application/json")
            .body(Map.of("query", query, "variables", variables))
            .post("/graphql")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(answer.getList("errors")).as("errors of %s", query).isNull();
    return answer;
  }

  public static JsonPath ask(String query) {
    return ask(query, Map.of());
  }

  /** Entities by their representations; read them at {@code data._entities}. */
  public static JsonPath entities(String fragments, List<Map<String, ?>> representations) {
    return ask(
        "query($r: [_Any!]!) { _entities(representations: $r) { __typename %s } }"
            .formatted(fragments),
        Map.of("r", representations));
  }

  public static String sdl() {
    return ask("{ _service { sdl } }").getString("data._service.sdl");
  }
}
