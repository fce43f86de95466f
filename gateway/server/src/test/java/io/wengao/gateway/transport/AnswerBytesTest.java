package io.wengao.gateway.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerBytesTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"11", "3", "0", "99999999999999", "-4", "many"})
  void whatWasSentIsWhatIsThereWhateverLengthWasSaid(@Nullable String contentLength) {
    var answer = new AnswerBytes(contentLength);

    answer.append(Buffer.buffer("{\"data\":"));
    answer.append(Buffer.buffer("{}"));
    answer.append(Buffer.buffer("}"));

    assertThat(answer.length()).isEqualTo(11);
    assertThat(new String(answer.toBytes())).isEqualTo("{\"data\":{}}");
  }

  @Test
  void anAnswerOfItsSaidLengthIsNotCopied() {
    var answer = new AnswerBytes("2");
    answer.append(Buffer.buffer("{}"));

    assertThat(answer.toBytes()).isSameAs(answer.toBytes()).hasSize(2);
  }
}
