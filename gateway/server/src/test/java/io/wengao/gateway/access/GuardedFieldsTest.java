package io.wengao.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What the token grants decides which guarded fields the services are asked for. */
@QuarkusTest
@TestProfile(SignInTest.WithKey.class)
@QuarkusTestResource(value = GuardedGraph.class, restrictToAnnotatedClass = true)
class GuardedFieldsTest {
  private static final String ALL = "{ asked known scoped ruled }";

  @Test
  void tellsWhoSignedInOnlyWhatTheTokenGrants() throws Exception {
    ask(ALL, token())
        .body("data.asked", allOf(containsString("known"), not(containsString("scoped"))))
        .body("data.known", equalTo("K"))
        .body("data.scoped", nullValue())
        .body("data.ruled", nullValue())
        .body("errors", hasSize(2))
        .body("errors[0].path", equalTo(List.of("scoped")))
        .body("errors[0].extensions.code", equalTo("UNAUTHORIZED_FIELD_OR_TYPE"))
        .body("errors[0].message", containsString("\"read\" and \"list\""));
  }

  @Test
  void takesScopesAsOneText() throws Exception {
    ask(ALL, token().claim("scope", "list read")).body("data.scoped", equalTo("S"));
  }

  @Test
  void takesScopesAsAList() throws Exception {
    ask(ALL, token().claim("scp", List.of("read", "list"))).body("data.scoped", equalTo("S"));
  }

  @Test
  void takesGroupsForScopes() throws Exception {
    ask(ALL, token().claim("scope", "read").groups(Set.of("list")))
        .body("data.scoped", equalTo("S"));
  }

  @Test
  void takesPoliciesFromTheirClaim() throws Exception {
    ask(ALL, token().claim("policies", List.of("of age"))).body("data.ruled", equalTo("R"));
    ask(ALL, token().claim("policies", "of age")).body("data.ruled", equalTo("R"));
    ask(ALL, token().claim("scope", "of age")).body("data.ruled", nullValue());
  }

  @Test
  void sendsAMutationForWhoSignedIn() throws Exception {
    ask("mutation { wipe }", token()).body("data.wipe", equalTo("W"));
  }

  @Test
  void refusesAWithheldSubscriptionAtTheStart() throws Exception {
    given()
        .contentType("application/json")
        .accept("text/event-stream")
        .header("Authorization", "Bearer " + signed(token()))
        .body(Map.of("query", "subscription { ticks }"))
        .when()
        .post("/graphql")
        .then()
        .body(containsString("UNAUTHORIZED_FIELD_OR_TYPE"));
  }

  private static ValidatableResponse ask(String query, JwtClaimsBuilder token) throws Exception {
    return given()
        .contentType("application/json")
        .header("Authorization", "Bearer " + signed(token))
        .body(Map.of("query", query))
        .when()
        .post("/graphql")
        .then()
        .statusCode(200);
  }

  private static JwtClaimsBuilder token() {
    return Jwt.issuer("wengao").audience("wengao").upn("writer").expiresIn(60);
  }

  private static String signed(JwtClaimsBuilder token) throws Exception {
    var key = ConfigProvider.getConfig().getValue("wengao.access.public-key", String.class);
    return token.sign(SignInTest.privateKey(Path.of(key)));
  }
}
