package io.wengao.gateway.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.wengao.gateway.mock.Fault;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import io.wengao.gateway.mock.Waiting;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients get, to the letter, when a service fails. */
@QuarkusTest
@NullUnmarked // fields are injected
@QuarkusTestResource(TwoServices.class)
class FaultAnswersTest {
  private static final String JOINED =
      "{ draft(id: \"d1\") { title parts { text passage { id text } } } }";
  private static final String WITHOUT_CORPUS =
      """
      {"data":{"draft":{"title":"安全生产讲话","parts":[{"text":"引用","passage":{"id":"p1","text":null}},\
      {"text":"自拟","passage":null}]}},"errors":[{"message":"%s",\
      "path":["draft","parts",0,"passage","text"],"extensions":{"code":"%s","service":"corpus",\
      "retryable":%s,"requestId":"fault-2"}}]}""";

  private Services services;

  @BeforeEach
  @AfterEach
  void reset() {
    services.reset();
  }

  private static String ask(String query) {
    return given()
        .contentType("application/json")
        .header("X-Request-Id", "fault-2")
        .body(Map.of("query", query))
        .post("/graphql")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SILENT | SUBGRAPH_TIMEOUT | true | did not answer within 1000 ms",
        "DRIPPING | SUBGRAPH_TIMEOUT | true | did not answer within 1000 ms",
        "CLOSED_SOCKET | SUBGRAPH_UNAVAILABLE | true | cannot be reached: the connection was closed"
            + " without an answer",
        "CLOSED_HALFWAY | SUBGRAPH_UNAVAILABLE | true | cannot be reached: the connection broke in"
            + " the middle of the answer",
        "STATUS_500 | SUBGRAPH_INVALID_RESPONSE | false | gave no GraphQL answer (status 500): it is"
            + " not JSON",
        "HTML | SUBGRAPH_INVALID_RESPONSE | false | gave no GraphQL answer (status 200): it is not"
            + " JSON",
        "HALF_JSON | SUBGRAPH_INVALID_RESPONSE | false | gave no GraphQL answer (status 200): it is"
            + " not JSON",
        "TOO_LARGE | SUBGRAPH_RESPONSE_TOO_LARGE | false | gave no answer: the answer is larger than"
            + " 4194304 bytes; ask for less at once",
        "HUNDRED_MEGABYTES | SUBGRAPH_RESPONSE_TOO_LARGE | false | gave no answer: the answer is"
            + " larger than 4194304 bytes; ask for less at once",
      })
  void theAnswerWithoutTheFailingService(
      Fault fault, String code, boolean retryable, String reason) {
    services.corpus().fail(fault);

    var answer = ask(JOINED);

    assertThat(answer)
        .isEqualTo(WITHOUT_CORPUS.formatted("Subgraph \\\"corpus\\\" " + reason, code, retryable));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | it is not a JSON object",
        "[] | it is not a JSON object",
        "{} | it has neither data nor errors",
        "{\"errors\":\"broken\"} | it has neither data nor errors",
        "{\"data\":[]} | its data is not an object",
        "{\"data\":{}} {} | more follows its JSON object",
        "{\"data\":{\"_entities\":[{\"text\":\"a\"}]} | it is not JSON",
      })
  void whatIsNoGraphqlAnswerSaysWhyItIsNone(String body, String reason) {
    services.corpus().answer(body);

    var answer = ask(JOINED);

    assertThat(answer)
        .isEqualTo(
            WITHOUT_CORPUS.formatted(
                "Subgraph \\\"corpus\\\" gave no GraphQL answer (status 200): " + reason,
                "SUBGRAPH_INVALID_RESPONSE",
                false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"data\":{\"_entities\":\"none\"}}",
        "{\"data\":{\"_entities\":[]}}",
        "{\"data\":{\"_entities\":[{\"text\":\"a\"},{\"text\":\"b\"}]}}",
        "{\"data\":{\"_entities\":7}}",
      })
  void entitiesThatWereNotAskedForAreNotTaken(String body) {
    services.corpus().answer(body);

    var answer = ask(JOINED);

    assertThat(answer).contains("SUBGRAPH_INVALID_RESPONSE", "one entity for each");
  }

  @Test
  void aHundredMegabytesAreNotRead() {
    services.corpus().fail(Fault.HUNDRED_MEGABYTES);

    ask(JOINED);

    Waiting.until("the reset", () -> services.corpus().abandoned() > 0);
    assertThat(services.corpus().poured()).isLessThan(40L << 20);
  }

  @Test
  void errorsOfTheServiceKeepTheirCodesAndGetTheClientsPath() {
    services
        .corpus()
        .answer(
            """
            {"data":{"_entities":[{"text":null}]},"errors":[{"message":"closed today",\
            "path":["_entities",0,"text"],"extensions":{"code":"CLOSED","until":8}}]}""");

    var answer = ask(JOINED);

    assertThat(answer)
        .endsWith(
            """
            "errors":[{"message":"closed today","path":["draft","parts",0,"passage","text"],\
            "extensions":{"code":"CLOSED","until":8,"service":"corpus","requestId":"fault-2"}}]}""");
  }

  @Test
  void nullWhereNoneMayBeReachesTheNearestNullableField() {
    services
        .drafting()
        .answer("{\"data\":{\"draft\":{\"title\":\"t\",\"parts\":[{\"text\":null}]}}}");

    var answer = ask("{ draft(id: \"d1\") { title parts { text } } }");

    assertThat(answer)
        .isEqualTo(
            """
            {"data":{"draft":null},"errors":[{"message":"A field that is never null has no value",\
            "path":["draft","parts",0,"text"],"extensions":{"code":"NULL_IN_NON_NULL_FIELD",\
            "requestId":"fault-2"}}]}""");
  }
}
