package io.wengao.drafting.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackOnlyTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "localhost"})
  void thisMachineIsFine(String host) {
    assertThat(LoopbackOnly.isLoopback(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "10.0.0.7", "", " "})
  void everythingElseIsNot(String host) {
    assertThat(LoopbackOnly.isLoopback(host)).isFalse();
  }

  @Test
  void theRefusalIsOneLineThatSaysWhatToDo() {
    assertThatThrownBy(
            () ->
                new LoopbackOnly("0.0.0.0", new SignIn(Optional.empty())).check(new StartupEvent()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("0.0.0.0")
        .hasMessageContaining("127.0.0.1")
        .hasMessageNotContaining("\n");
  }
}
