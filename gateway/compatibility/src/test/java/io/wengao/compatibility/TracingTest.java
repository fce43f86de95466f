package io.wengao.compatibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.Map;
import mdg.engine.proto.Reports.Trace;
import org.junit.jupiter.api.Test;

/** Federated tracing, version 1: a trace of the fields in protobuf, for who asks by header. */
@QuarkusTest
class TracingTest {

  @Test
  void theTraceHoldsEveryFieldThatWasFetched() throws InvalidProtocolBufferException {
    JsonPath answer = ask(given().header("apollo-federation-include-trace", "ftv1"));

    Trace trace = Trace.parseFrom(Base64.getDecoder().decode(answer.getString("extensions.ftv1")));

    var product = trace.getRoot().getChild(0);
    assertThat(product.getResponseName()).isEqualTo("it");
    assertThat(product.getOriginalFieldName()).isEqualTo("product");
    assertThat(product.getParentType()).isEqualTo("Query");
    assertThat(product.getType()).isEqualTo("Product");
    assertThat(
            product.getChildList().stream().map(it -> it.getResponseName() + ": " + it.getType()))
        .containsExactlyInAnyOrder("sku: String", "createdBy: User");
    assertThat(trace.getDurationNs()).isPositive();
  }

  @Test
  void withoutTheHeaderThereIsNone() {
    JsonPath answer = ask(given());

    assertThat(answer.getMap("extensions")).isNull();
  }

  private static JsonPath ask(RequestSpecification request) {
    return request
        .contentType("application/json")
        .body(Map.of("query", "{ it: product(id: \"apollo-studio\") { sku createdBy { email } } }"))
        .post("/graphql")
        .jsonPath();
  }
}
