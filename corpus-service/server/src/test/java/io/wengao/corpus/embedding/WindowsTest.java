package io.wengao.corpus.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.text.span.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 199, 200, 201, 299, 300, 301, 1000})
  void windowsCoverTheTextAndEndWithIt(int length) {
    List<Span> windows = Windows.of("安".repeat(length));

    assertThat(windows.getFirst().start()).isZero();
    assertThat(windows.getLast().end()).isEqualTo(length);
    assertThat(windows).allMatch(window -> window.length() == Math.min(length, Windows.LENGTH));
    for (int i = 1; i < windows.size(); i++) {
      int step = windows.get(i).start() - windows.get(i - 1).start();
      assertThat(step).isBetween(1, Windows.STRIDE);
    }
  }
}
