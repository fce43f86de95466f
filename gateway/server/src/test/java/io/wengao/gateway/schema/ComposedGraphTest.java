package io.wengao.gateway.schema;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.gateway.mock.Fault;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.ServicesToCompose;
import io.wengao.gateway.mock.Waiting;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The graph of services that run is what they say now; what does not compose is not served. */
@QuarkusTest
@NullUnmarked // fields are injected
@TestProfile(ComposedGraphTest.OfUrls.class)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ComposedGraphTest {
  private static final String NOTES = "{ speeches { title note } }";

  @TestHTTPResource("/graphql")
  URI endpoint;

  @Inject ServedGraph served;
  @Inject ComposedGraph composed;
  private Services services;
  private String digest;

  @BeforeEach
  void remember() {
    digest = served.snapshot().digest();
  }

  @AfterEach
  void putBack() {
    services.reset();
    Waiting.until(
        "the first graph, whole",
        () -> served.snapshot().digest().equals(digest) && composed.problems().isEmpty());
  }

  private static ValidatableResponse ask(String query) {
    return given()
        .contentType("application/json")
        .accept("application/json")
        .body(Map.of("query", query))
        .post("/graphql")
        .then();
  }

  private static ValidatableResponse ready() {
    return given().get("/q/health/ready").then().statusCode(200);
  }

  private String withNotes() {
    var sdl = services.corpus().sdl();
    var changed = sdl.replaceFirst("(?m)^( *)title: String", "$1title: String\n$1note: String");
    assertThat(changed).isNotEqualTo(sdl);
    return changed;
  }

  private void awaitAnother() {
    Waiting.until("another graph", () -> !served.snapshot().digest().equals(digest));
  }

  @Test
  void itIsComposedOfWhatTheServicesSay() {
    ask("{ passage(id: \"p1\") { text usedIn { title } } }")
        .body("data.passage.text", equalTo("段落 p1"))
        .body("data.passage.usedIn[0].title", equalTo("安全生产讲话"));
    assertThat(served.snapshot().source()).isEqualTo("supergraph composed of corpus, drafting");
  }

  @Test
  void aServiceIsAskedForItsSdlWithTheHeadersConfiguredForIt() {
    services.corpus().sdlCalls().clear();

    Waiting.until("a question", () -> !services.corpus().sdlCalls().isEmpty());

    var headers = services.corpus().sdlCalls().getFirst();
    assertThat(headers.getAll("authorization")).containsExactly("Bearer of-the-gateway");
  }

  @Test
  void aNewFieldIsAnsweredAndARunningRequestIsNotDisturbed() {
    ask(NOTES).body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
    services.corpus().fail(Fault.HELD);
    services.corpus().calls().clear();
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("content-type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JsonObject.of("query", "{ speeches { title office } }").encode()))
            .build();
    var running =
        HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
    Waiting.until("a call", () -> services.corpus().calls().size() == 1);

    services.corpus().become(withNotes());

    awaitAnother();
    services.corpus().release();
    ask(NOTES).body("data.speeches[0].note", equalTo("按语 s1"));
    assertThat(running.join().body()).contains("讲话 s1").doesNotContain("errors");
  }

  @Test
  void whatWasAskedIsPlannedBeforeTheNewGraphIsServed() {
    var titles = "query ComposedTitles { speeches { title } }";
    ask(titles).body("data.speeches[0].title", equalTo("讲话 s1"));

    services.corpus().become(withNotes());

    awaitAnother();
    assertThat(served.graph().isPlanned(GraphqlRequest.of(titles), false)).isTrue();
  }

  @Test
  void whatDoesNotComposeIsShownWithItsPlaceAndTheLastGoodGraphStays() {
    services.corpus().publish(withNotes().replace("note: String", "note: Nowhere"));

    Waiting.until("a refusal", () -> !composed.problems().refusal().isEmpty());

    ask("{ speeches { title } }").body("data.speeches[1].title", equalTo("讲话 s2"));
    ready()
        .body("checks.find { it.name == 'supergraph' }.data.digest", equalTo(digest))
        .body(problems(), containsString("corpus"))
        .body(problems(), containsString("Speech.note"))
        .body(problems(), containsString("Nowhere"));
  }

  @Test
  void whatTwoServicesDoNotAgreeOnIsShownWithBoth() {
    var other = services.drafting().sdl().replace("usedIn: [Draft!]", "usedIn: [Draft!] text: Int");
    services.drafting().publish(other);

    Waiting.until("a refusal", () -> !composed.problems().refusal().isEmpty());

    ready()
        .body(problems(), containsString("Passage.text"))
        .body(problems(), containsString("corpus"))
        .body(problems(), containsString("drafting"));
    services.drafting().publish(services.drafting().sdl());
    Waiting.until("no refusal", () -> composed.problems().refusal().isEmpty());
    ready().body(problems(), nullValue());
  }

  @Test
  void aServiceThatIsGoneIsShownAndWhatTheOthersChangeIsTakenAllTheSame() {
    services.drafting().fail(Fault.CLOSED_SOCKET);
    Waiting.until("a silence", () -> composed.problems().silent().containsKey("drafting"));

    services.corpus().become(withNotes());

    awaitAnother();
    ask(NOTES).body("data.speeches[0].note", equalTo("按语 s1"));
    ready()
        .body(
            "checks.find { it.name == 'supergraph' }.data.'sdl of drafting'",
            containsString("connection"));
  }

  @Test
  void anAnswerThatIsNoSdlIsShownAsWhatItIs() {
    services.corpus().answer("{\"data\":null,\"errors\":[{\"message\":\"not for you\"}]}");

    Waiting.until("a silence", () -> composed.problems().silent().containsKey("corpus"));

    assertThat(composed.problems().silent().get("corpus"))
        .isEqualTo(
            "answers { _service { sdl } } with status 200: not for you (%s)",
            services.corpus().url());
    assertThat(served.snapshot().digest()).isEqualTo(digest);
  }

  private static String problems() {
    return "checks.find { it.name == 'supergraph' }.data.'composition problems'";
  }

  /** Without the services of the other tests, which come with a supergraph file. */
  public static final class OfUrls implements QuarkusTestProfile {
    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(ServicesToCompose.class, Map.of()));
    }
  }
}
