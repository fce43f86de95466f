package io.wengao.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | JSON",
        "'' | JSON",
        "*/* | JSON",
        "application/* | JSON",
        "Application/JSON | JSON",
        "application/json; charset=utf-8 | JSON",
        "application/graphql-response+json, application/json | GRAPHQL_RESPONSE",
        "application/json, application/graphql-response+json | JSON",
        "application/graphql-response+json; q=0.5, application/json; q=0.6 | JSON",
        "application/graphql-response+json;q=0.5, */*;q=0.1 | GRAPHQL_RESPONSE",
        "*/*;q=0.1, application/graphql-response+json;q=0.2 | GRAPHQL_RESPONSE",
        "*/*, application/json;q=0 | GRAPHQL_RESPONSE",
        "application/*, application/json;q=0.3 | GRAPHQL_RESPONSE",
        "text/event-stream | EVENT_STREAM",
        "text/event-stream, application/json;q=0.9 | EVENT_STREAM",
        "image/png, application/json;q=0.01 | JSON",
        "application/json;q=0 | -",
        "application/json;q=nonsense | -",
        "image/png | -",
        "application/graphql-response+json;q=0, image/* | -",
        "garbage | -",
      })
  void theBestByQualityThenByOrder(@Nullable String accept, @Nullable MediaType expected) {
    var offered = EnumSet.of(MediaType.JSON, MediaType.GRAPHQL_RESPONSE, MediaType.EVENT_STREAM);

    assertThat(MediaType.negotiate(accept, offered)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML",
        "application/json, text/html;q=0.5 | JSON",
      })
  void aBrowserGetsThePage(String accept, MediaType expected) {
    assertThat(MediaType.negotiate(accept, EnumSet.allOf(MediaType.class))).isEqualTo(expected);
  }
}
