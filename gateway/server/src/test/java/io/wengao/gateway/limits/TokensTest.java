package io.wengao.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  private static Tokens readToEnd(String document) {
    var tokens = new Tokens(document);
    while (tokens.next() != Tokens.Kind.END) {
      assertThat(tokens.written()).isNotEmpty();
    }
    return tokens;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ a } | 3",
        "{ a(x: \"} { }\") } | 8",
        "{ a(x: \"\"\"} \\\"\"\" {\"\"\") } | 8",
        "{ a(x: -1.5e10, y: $z) ...F } # { } a b c | 14",
        "{ a...F } | 5",
        "\"open string | 1",
        "\"open with a backslash \\ | 1",
        "\"\"\"open block | 1",
      })
  void theyAreWhatTheGrammarCallsTokens(String document, int tokens) {
    assertThat(readToEnd(document).count()).isEqualTo(tokens);
  }

  @Test
  void nestingIsThatOfAllBrackets() {
    assertThat(readToEnd("{ a(x: [[1]]) { b } }").deepestNesting()).isEqualTo(4);
  }

  @Test
  void wordsAreNamesAndNumbersNotStrings() {
    assertThat(readToEnd("{ abc(d: -123.5, e: \"0123456789\") }").longestWord()).isEqualTo(6);
  }
}
