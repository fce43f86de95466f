package io.wengao.gateway.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.operation.GraphqlResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestIdStampTest {

  private static String stamped(String json, boolean errors) {
    var response =
        new GraphqlResponse(GraphqlResponse.Outcome.EXECUTED, json.getBytes(UTF_8), errors);
    return new String(RequestIdStamp.stamped(response, "r1"), UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"errors\":[{\"message\":\"m\"}]} |"
            + " {\"errors\":[{\"message\":\"m\",\"extensions\":{\"requestId\":\"r1\"}}]}",
        "{\"errors\":[{\"extensions\":{\"code\":\"C\",\"requestId\":\"r0\"},\"message\":\"m\"}],\"data\":{\"n\":1.10000000000000000000001,\"l\":[1,{\"x\":[]}]}}"
            + " | {\"errors\":[{\"extensions\":{\"code\":\"C\",\"requestId\":\"r1\"},\"message\":\"m\"}],\"data\":{\"n\":1.10000000000000000000001,\"l\":[1,{\"x\":[]}]}}",
        "{\"data\":null,\"errors\":[{\"message\":\"a\",\"path\":[\"x\",0]},{\"message\":\"b\",\"extensions\":{}}]}"
            + " | {\"data\":null,\"errors\":[{\"message\":\"a\",\"path\":[\"x\",0],\"extensions\":{\"requestId\":\"r1\"}},{\"message\":\"b\",\"extensions\":{\"requestId\":\"r1\"}}]}",
        "{\"incremental\":[{\"data\":{\"errors\":[{}]},\"errors\":[{\"message\":\"m\"}]},{\"data\":null}],\"hasNext\":true}"
            + " | {\"incremental\":[{\"data\":{\"errors\":[{}]},\"errors\":[{\"message\":\"m\",\"extensions\":{\"requestId\":\"r1\"}}]},{\"data\":null}],\"hasNext\":true}"
      })
  void everyErrorGetsTheIdAndTheRestIsCopiedExactly(String json, String expected) {
    assertThat(stamped(json, true)).isEqualTo(expected);
  }

  @Test
  void aResponseWithoutErrorsIsNotTouched() {
    assertThat(stamped("{ \"data\" : {} }", false)).isEqualTo("{ \"data\" : {} }");
  }
}
