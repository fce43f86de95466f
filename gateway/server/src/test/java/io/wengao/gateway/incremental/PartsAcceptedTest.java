package io.wengao.gateway.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsAcceptedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/mixed",
        "multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9",
        "multipart/mixed; boundary=\"-\"; deferSpec=20220824, application/json",
        "application/graphql-response+json, application/graphql+json, application/json,"
            + " text/event-stream, multipart/mixed",
        "Multipart/Mixed;DeferSpec=\"20220824\", */*",
        "application/json;q=0.5, multipart/mixed;q=0.6",
        "multipart/mixed;incrementalSpec=v0.2, multipart/mixed;deferSpec=20220824"
      })
  void aClientThatReadsPartsGetsThem(String accept) {
    assertThat(PartsAccepted.by(accept)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*/*",
        "application/json",
        "multipart/*",
        "application/json, multipart/mixed;q=0.9",
        "multipart/mixed;q=0",
        "multipart/mixed;q=high",
        "multipart/mixed;deferSpec=20991231, application/json",
        "multipart/mixed;boundary=\"graphql\";subscriptionSpec=1.0, application/json",
        "multipart/mixed;incrementalSpec=v0.2, application/json"
      })
  void othersGetTheAnswerAtOnce(String accept) {
    assertThat(PartsAccepted.by(accept)).isFalse();
  }
}
