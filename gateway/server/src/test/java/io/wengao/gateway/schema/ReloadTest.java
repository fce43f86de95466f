package io.wengao.gateway.schema;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.gateway.mock.Fault;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import io.wengao.gateway.mock.Waiting;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A changed supergraph file goes into service without a stop; a bad one does not. */
@QuarkusTest
@NullUnmarked // fields are injected
@TestProfile(ReloadTest.Quick.class)
@QuarkusTestResource(value = TwoServices.class, restrictToAnnotatedClass = true)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReloadTest {
  private static final String OFFICES = "{ speeches { title office } }";

  @TestHTTPResource("/graphql")
  URI endpoint;

  @Inject ServedGraph served;
  private Services services;
  private Path file;
  private String original;
  private String digest;

  @BeforeEach
  void remember() throws IOException {
    services.reset();
    file = served.file();
    original = Files.readString(file);
    digest = served.snapshot().digest();
  }

  @AfterEach
  void putBack() throws IOException {
    services.reset();
    Files.writeString(file, original);
    Waiting.until("the original", () -> served.snapshot().digest().equals(digest));
  }

  private static ValidatableResponse ask(String query) {
    return given()
        .contentType("application/json")
        .accept("application/json")
        .body(Map.of("query", query))
        .post("/graphql")
        .then();
  }

  private String withoutOffices() {
    var changed = original.replaceFirst("(?m)^ *office: String.*\n", "");
    assertThat(changed).isNotEqualTo(original);
    return changed;
  }

  private void awaitAnother() {
    Waiting.until("another graph", () -> !served.snapshot().digest().equals(digest));
  }

  @Test
  void aRunningRequestFinishesOnTheOldGraphAndTheNextIsAnsweredByTheNew() throws Exception {
    ask(OFFICES).body("data.speeches[0].title", equalTo("讲话 s1"));
    services.corpus().fail(Fault.HELD);
    services.corpus().calls().clear();
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JsonObject.of("query", OFFICES).encode()))
            .build();
    var running =
        HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
    Waiting.until("a call", () -> services.corpus().calls().size() == 1);

    Files.writeString(file, withoutOffices());

    awaitAnother();
    ask(OFFICES).body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
    services.corpus().release();
    assertThat(running.join().body()).contains("讲话 s1").doesNotContain("errors");
    given().get("/schema.graphql").then().body(org.hamcrest.Matchers.not(containsString("office")));
  }

  @Test
  void whatWasAskedIsPlannedBeforeTheNewGraphIsServed() throws IOException {
    var titles = "query Titles { speeches { title } }";
    ask(titles).body("data.speeches[0].title", equalTo("讲话 s1"));
    ask(OFFICES).body("data.speeches[0].title", equalTo("讲话 s1"));

    Files.writeString(file, withoutOffices());

    awaitAnother();
    assertThat(served.graph().isPlanned(GraphqlRequest.of(titles), false)).isTrue();
    assertThat(served.graph().isPlanned(GraphqlRequest.of(OFFICES), false)).isFalse();
    ask(titles).body("data.speeches[0].title", equalTo("讲话 s1"));
  }

  @Test
  void aFilePutInItsPlaceIsTakenToo() throws IOException {
    var other =
        Files.writeString(file.resolveSibling(file.getFileName() + ".new"), withoutOffices());

    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

    awaitAnother();
    ask(OFFICES).body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
  }

  @Test
  void aBadOneIsShownAndTheLastGoodOneStays() throws IOException {
    Files.writeString(file, "type Query {");

    Waiting.until("a refusal", () -> served.lastRefusal() != null);

    ask(OFFICES).body("data.speeches[1].title", equalTo("讲话 s2"));
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'supergraph' }.data.digest", equalTo(digest))
        .body("checks.find { it.name == 'supergraph' }.data.'reload refused at'", notNullValue())
        .body("checks.find { it.name == 'supergraph' }.data.'reload problems'", notNullValue());
  }

  @Test
  void aMissingOneChangesNothing() throws IOException {
    Files.delete(file);

    ask(OFFICES).body("data.speeches[1].title", equalTo("讲话 s2"));
  }

  /** Looks all the time, so that the test need not wait. */
  public static final class Quick implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "wengao.gateway.reload.interval", "10ms",
          "wengao.gateway.subgraphs.corpus.timeout", "60s");
    }
  }
}
