package io.wengao.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.wengao.gateway.mock.TwoServices;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests byte by byte: what a client library would not send, and what many do. */
@QuarkusTest
@NullUnmarked // fields are injected
@QuarkusTestResource(TwoServices.class)
class RequestFormsTest {
  private static final String TYPENAME = "{\"query\":\"{ __typename }\"}";

  @TestHTTPResource("/graphql")
  URI endpoint;

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private HttpResponse<String> post(String contentType, String body) {
    var request = HttpRequest.newBuilder(endpoint).POST(HttpRequest.BodyPublishers.ofString(body));
    return send(contentType.isEmpty() ? request : request.header("content-type", contentType));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "application/json | 200",
        "APPLICATION/JSON | 200",
        "application/json;charset=UTF-8 | 200",
        "application/json; charset=\"utf-8\" | 200",
        "application/json; foo=bar | 200",
        "application/json; charset=utf-16 | 415",
        "application/json; charset=iso-8859-1 | 415",
        "application/graphql | 415",
        "application/graphql+json | 415",
        "text/json | 415",
        "garbage | 415",
        "`` | 415",
      })
  void aBodyIsJsonInUtf8(String contentType, int status) {
    var answer = post(contentType, TYPENAME);

    Assertions.assertThat(answer.statusCode()).isEqualTo(status);
    Assertions.assertThat(answer.headers().firstValue("content-type"))
        .hasValue("application/json; charset=utf-8");
    Assertions.assertThat(answer.body())
        .contains(status == 200 ? "\"__typename\":\"Query\"" : "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | is empty",
        "[] | batches",
        "[{\"query\":\"{ __typename }\"},{\"query\":\"{ __typename }\"}] | batches",
        "null | one JSON object",
        "\"{ __typename }\" | one JSON object",
        "{ __typename } | not JSON",
        "{\"query\":\"{ __typename }\"} {} | not JSON",
        "{\"query\":\"{ __typename }\",\"query\":\"{ a }\"} | Duplicate field 'query'",
        "{\"query\":\"{ __typename }\",\"variables\":{\"a\":1,\"a\":2}} | Duplicate field 'a'",
        "{\"query\":\"{ __typename }\",\"variables\":[]} | \"variables",
        "{\"query\":\"{ __typename }\",\"variables\":\"{}\"} | \"variables",
        "{\"query\":\"{ __typename }\",\"operationName\":1} | \"operationName",
        "{\"query\":\"{ __typename }\",\"extensions\":[]} | \"extensions",
        "{\"query\":null} | \"query",
        "{\"query\":{\"a\":1}} | \"query",
        "{} | \"query",
      })
  void whatIsNoRequestIs400AndSaysWhy(String body, String reason) {
    var answer = post("application/json", body);

    Assertions.assertThat(answer.statusCode()).isEqualTo(400);
    Assertions.assertThat(answer.body().replace("\\", "")).contains("BAD_REQUEST", reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF{\"query\":\"{ __typename }\"}",
        " \r\n\t{\"query\":\"{ __typename }\"}\n",
        "{\"query\":\"\uFEFF{ __typename }\"}",
        "{\"query\":\"{ __typename }\",\"variables\":null,\"operationName\":null,\"extensions\":null}",
        "{\"query\":\"{ __typename }\",\"operationName\":\"\"}",
        "{\"query\":\"{ __typename }\",\"somethingElse\":[1,2]}",
        "{\"query\":\"{ __typename }\",\"variables\":{\"unknown\":{\"x\":[1]}}}",
      })
  void theseAreRequests(String body) {
    Assertions.assertThat(post("application/json", body).body())
        .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    var bytes = TYPENAME.replace("__", "\u00ff\u00fe").getBytes(StandardCharsets.ISO_8859_1);
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));

    Assertions.assertThat(send(request).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query={ __typename } | 200",
        "query=query A { a: __typename } query B { __typename }&operationName=B | 200",
        "query={ __typename }&variables= | 200",
        "query={ __typename }&variables=[] | 400",
        "query={ __typename }&variables={ | 400",
        "query={ __typename }&extensions=1 | 400",
        "query= | 200",
        "variables={} | 400",
        "query=mutation { renameDraft(id: 1, title: \"x\") { id } } | 405",
      })
  void aGetHasItsParametersInTheQueryString(String parameters, int status) {
    var encoded = new StringBuilder();
    for (var parameter : parameters.split("&")) {
      var parts = parameter.split("=", 2);
      encoded.append(encoded.isEmpty() ? "?" : "&").append(parts[0]).append('=');
      encoded.append(URLEncoder.encode(parts[1], StandardCharsets.UTF_8));
    }

    var answer = send(HttpRequest.newBuilder(URI.create(endpoint.toString() + encoded)).GET());

    Assertions.assertThat(answer.statusCode()).isEqualTo(status);
    Assertions.assertThat(answer.headers().firstValue("content-type"))
        .hasValue("application/json; charset=utf-8");
  }

  @Test
  void headIsGetWithoutTheBody() {
    given()
        .queryParam("query", "{ __typename }")
        .head("/graphql")
        .then()
        .statusCode(200)
        .header("content-type", startsWith("application/json"))
        .body(equalTo(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
  void otherMethodsAreToldWhichOnesWork(String method) {
    given()
        .request(method, "/graphql")
        .then()
        .statusCode(405)
        .header("allow", "GET, POST")
        .body("errors[0].extensions.code", equalTo("METHOD_NOT_ALLOWED"))
        .body("errors[0].message", containsString("without singleConnection"));
  }
}
