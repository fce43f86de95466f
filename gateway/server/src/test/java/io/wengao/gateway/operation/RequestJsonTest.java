package io.wengao.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestJsonTest {

  @Test
  void noDigitIsLost() throws IOException {
    assertThat(RequestJson.read("[12345678901234567890, 0.12345678901234567890, 1e400]"))
        .isEqualTo(
            List.of(
                new BigInteger("12345678901234567890"),
                new BigDecimal("0.12345678901234567890"),
                new BigDecimal("1e400")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{} {}", "{", "", "NaN", "{a:1}", "[1,]"})
  void theseAreRefused(String json) {
    assertThatThrownBy(() -> RequestJson.read(json)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1998, false", "1999, true", "100000, true"})
  void manyValuesAreLargeHoweverTheyAreHeld(int values, boolean large) {
    var list = Collections.nCopies(values, 1);
    var lists = Collections.nCopies(values / 2, List.of(1));

    assertThat(RequestJson.isLarge(Map.of("x", list))).isEqualTo(large);
    assertThat(RequestJson.isLarge(Map.of("x", Map.of("y", lists, "z", 1, "n", List.of()))))
        .isEqualTo(values > 1990);
  }
}
