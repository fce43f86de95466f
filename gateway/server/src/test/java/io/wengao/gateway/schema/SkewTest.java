package io.wengao.gateway.schema;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import io.wengao.gateway.mock.Waiting;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A roll-out reaches gateway and services one after the other: for a while the supergraph is newer
 * or older than a service. What both know is answered all the time.
 */
@QuarkusTest
@NullUnmarked // fields are injected
@TestProfile(ReloadTest.Quick.class)
@QuarkusTestResource(value = TwoServices.class, restrictToAnnotatedClass = true)
class SkewTest {
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

  private void serve(UnaryOperator<String> change) throws IOException {
    var changed = change.apply(original);
    assertThat(changed).isNotEqualTo(original);
    Files.writeString(file, changed);
    Waiting.until("another graph", () -> !served.snapshot().digest().equals(digest));
  }

  private static String ask(String query) {
    return given()
        .contentType("application/json")
        .header("X-Request-Id", "skew")
        .body(Map.of("query", query))
        .post("/graphql")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /** The corpus service does not know {@code Passage.note} yet. */
  private static String withNote(String supergraph) {
    return supergraph.replaceFirst(
        "(?m)^( *)speech: Speech(.*)$", "$1speech: Speech$2\n$1note: String$2");
  }

  @Test
  void aFieldTheServiceDoesNotKnowYetIsItsErrorAndNobodyElses() throws IOException {
    serve(SkewTest::withNote);

    var asked = ask("{ passage(id: \"p1\") { note } draft(id: \"d1\") { title } }");
    var others = ask("{ passage(id: \"p1\") { text } draft(id: \"d1\") { title } }");

    assertThat(asked)
        .startsWith("{\"data\":{\"passage\":null,\"draft\":{\"title\":\"安全生产讲话\"}},\"errors\":[")
        .contains("\"path\":[\"passage\"]", "\"service\":\"corpus\"", "'note'");
    assertThat(others)
        .isEqualTo(
            "{\"data\":{\"passage\":{\"text\":\"段落 p1\"},\"draft\":{\"title\":\"安全生产讲话\"}}}");
  }

  @Test
  void soItIsBelowAnEntity() throws IOException {
    serve(SkewTest::withNote);

    var answer = ask("{ draft(id: \"d1\") { title parts { text passage { note } } } }");

    assertThat(answer)
        .startsWith(
            "{\"data\":{\"draft\":{\"title\":\"安全生产讲话\",\"parts\":[{\"text\":\"引用\",\"passage\":{\"note\":null}},"
                + "{\"text\":\"自拟\",\"passage\":null}]}},\"errors\":[")
        .contains(
            "\"path\":[\"draft\",\"parts\",0,\"passage\",\"note\"]", "\"service\":\"corpus\"");
  }

  @Test
  void aFieldTheGatewayDoesNotKnowYetIsRefusedByItAndTheServiceIsNotAsked() throws IOException {
    serve(it -> it.replaceFirst("(?m)^ *office: String.*\n", ""));
    services.corpus().calls().clear();

    var answer = ask("{ speeches { title office } }");

    assertThat(answer).contains("GRAPHQL_VALIDATION_FAILED", "'office'");
    assertThat(services.corpus().calls()).isEmpty();
    assertThat(ask("{ speeches { title } }")).contains("讲话 s1").doesNotContain("errors");
  }

  @Test
  void whatANewerServiceSaysBesidesIsLeftOut() {
    services
        .corpus()
        .answer(
            """
            {"data":{"speeches":[{"title":"a","mood":"glad","__typename":"Speech"}],"more":1},\
            "extensions":{"cost":7},"newer":true}""");

    var answer = ask("{ speeches { title } }");

    assertThat(answer).isEqualTo("{\"data\":{\"speeches\":[{\"title\":\"a\"}]}}");
  }

  @Test
  void anEntityTheNewerServiceNoLongerHasIsNullAtItsPlace() {
    services.corpus().answer("{\"data\":{\"_entities\":[null]}}");

    var answer = ask("{ draft(id: \"d1\") { parts { text passage { id text } } } }");

    assertThat(answer)
        .isEqualTo(
            "{\"data\":{\"draft\":{\"parts\":[{\"text\":\"引用\",\"passage\":{\"id\":\"p1\",\"text\":null}},"
                + "{\"text\":\"自拟\",\"passage\":null}]}}}");
  }

  @Test
  void aFieldTheNewerServiceMadeNullableIsNullAsFarUpAsItMust() {
    services.corpus().answer("{\"data\":{\"speeches\":null}}");

    var answer = ask("{ speeches { title } }");

    assertThat(answer)
        .isEqualTo(
            """
            {"data":null,"errors":[{"message":"A field that is never null has no value",\
            "path":["speeches"],"extensions":{"code":"NULL_IN_NON_NULL_FIELD","requestId":"skew"}}]}""");
  }
}
