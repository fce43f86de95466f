package io.wengao.corpus.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.wengao.corpus.PostgresResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class TurnsTest {
  @Inject Turns turns;

  @Test
  void oneAtATimeAndEachNameByItself() {
    List<String> done = new ArrayList<>();

    boolean taken =
        turns.take(
            "one",
            () -> {
              assertThat(turns.take("one", () -> done.add("one again"))).isFalse();
              assertThat(turns.take("other", () -> done.add("other"))).isTrue();
            });

    assertThat(taken).isTrue();
    assertThat(done).containsExactly("other");
    assertThat(turns.take("one", () -> done.add("one later"))).isTrue();
  }

  @Test
  void aFailureEndsTheTurn() {
    assertThatThrownBy(
            () ->
                turns.take(
                    "failing",
                    () -> {
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");

    assertThat(turns.take("failing", () -> {})).isTrue();
  }
}
