package io.wengao.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenCountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ a } | 3",
        "{ a(x: \"} { }\") } | 8",
        "{ a(x: \"\"\"} \\\"\"\" {\"\"\") } | 8",
        "{ a(x: -1.5e10, y: $z) ...F } # { } a b c | 14",
        "\"open string | 1",
        "\"\"\"open block | 1",
      })
  void countsWhatTheGrammarCallsTokens(String document, int tokens) {
    assertThat(TokenCount.of(document, 100).tokens()).isEqualTo(tokens);
  }

  @Test
  void nestingIsThatOfAllBrackets() {
    assertThat(TokenCount.of("{ a(x: [[1]]) { b } }", 100).deepestNesting()).isEqualTo(4);
  }

  @Test
  void countingStopsOnceTheLimitIsExceeded() {
    assertThat(TokenCount.of("a ".repeat(1_000_000), 10).tokens()).isEqualTo(11);
  }
}
