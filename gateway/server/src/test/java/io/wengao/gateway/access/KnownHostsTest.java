package io.wengao.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.wengao.gateway.mock.TwoServices;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names the gateway may be called by without sign-in, and pages of other origins that may call. */
@QuarkusTest
@TestProfile(KnownHostsTest.Browser.class)
@QuarkusTestResource(value = TwoServices.class, restrictToAnnotatedClass = true)
class KnownHostsTest {
  private static final String PAGE = "http://page.example:5173";

  private record Config(Optional<Set<String>> origins, Optional<Set<String>> hosts)
      implements AccessConfig {}

  private static ValidatableResponse post(String host, Map<String, String> headers) {
    return given()
        .contentType("application/json")
        .header("Host", host)
        .headers(headers)
        .body("{\"query\":\"{ __typename }\"}")
        .post("/graphql")
        .then();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost:8080", "LOCALHOST", "127.0.0.1:1", "[::1]:8080", "wengao.office:80"})
  void namesOfThisMachineAreAnswered(String host) {
    post(host, Map.of()).statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example:8080", "127.0.0.1.evil.example", "10.0.0.7", "127.1x"})
  void othersAreToldWhichSettingNamesThem(String host) {
    post(host, Map.of("Origin", "http://" + host))
        .statusCode(421)
        .body("errors[0].extensions.code", equalTo("MISDIRECTED_REQUEST"))
        .body("errors[0].message", containsString("wengao.gateway.access.hosts"));
  }

  @Test
  void everythingElseIsKeptFromThemToo() {
    given().header("Host", "evil.example").get("/schema.graphql").then().statusCode(421);
    given().header("Host", "evil.example").get("/q/health/live").then().statusCode(421);
  }

  @Test
  void aPageOfAnAllowedOriginMayAskFirstAndThenRead() {
    given()
        .header("Origin", PAGE)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "content-type")
        .options("/graphql")
        .then()
        .statusCode(200)
        .header("access-control-allow-origin", equalTo(PAGE))
        .header("access-control-allow-headers", containsString("content-type"));
    post("localhost", Map.of("Origin", PAGE))
        .statusCode(200)
        .header("access-control-allow-origin", equalTo(PAGE));
  }

  @Test
  void aPageOfAnotherOriginMayNot() {
    post("localhost", Map.of("Origin", "http://evil.example")).statusCode(403);
    post("localhost", Map.of("Sec-Fetch-Site", "cross-site")).statusCode(403);
  }

  @Test
  void aConfiguredNameIsComparedWithoutCaseAndFinalDot() {
    var config = new Config(Optional.empty(), Optional.of(Set.of("Proxy.Office")));
    var hosts = new KnownHosts(config, new SignIn(Optional.empty()));

    assertThat(hosts.admits("proxy.office.")).isTrue();
    assertThat(hosts.admits("office")).isFalse();
  }

  /** One more name, one more origin. */
  public static final class Browser implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "wengao.gateway.access.hosts", "wengao.office",
          "quarkus.http.cors.enabled", "true",
          "quarkus.http.cors.origins", PAGE);
    }
  }
}
