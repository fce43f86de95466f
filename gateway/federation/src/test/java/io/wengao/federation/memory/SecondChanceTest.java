package io.wengao.federation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecondChanceTest {
  private final SecondChance<String, Integer> memory = new SecondChance<>(3, 80, String::length);

  private void put(String... keys) {
    for (var key : keys) {
      memory.put(key, key.length());
    }
  }

  @Test
  void theOldestGoesWhenThereAreTooMany() {
    put("a", "b", "c", "d");

    assertThat(memory.keys()).containsExactly("d", "c", "b");
    assertThat(memory.find("a")).isNull();
  }

  @Test
  void whatWasAskedForSinceIsKeptOnce() {
    put("a", "b", "c");
    memory.find("a");

    put("d", "e", "f");
    var kept = memory.keys();
    put("g");

    assertThat(kept).containsExactly("f", "e", "a");
    assertThat(memory.keys()).containsExactly("g", "f", "e");
  }

  @Test
  void theOldestGoWhenTheyAreTooHeavyTogether() {
    var few = new SecondChance<String, Integer>(100, 40, String::length);

    IntStream.range(0, 30).forEach(i -> few.put("%5d".formatted(i), i));

    assertThat(few.keys()).hasSize(8).startsWith("   29");
  }

  @Test
  void whatIsTooHeavyIsNotKept() {
    put("b", "x".repeat(11), "y".repeat(10));

    assertThat(memory.keys()).containsExactly("y".repeat(10), "b");
  }

  @Test
  void aNewValueTakesTheOldOnesPlace() {
    put("a");

    memory.put("a", 7);

    assertThat(memory.find("a")).isEqualTo(7);
    assertThat(memory.keys()).containsExactly("a");
  }

  @Test
  void thoseAskedForComeFirst() {
    put("a", "b", "c");
    memory.find("a");

    assertThat(memory.keys()).containsExactly("a", "c", "b");
  }

  @Test
  void manyThreadsAskAndPutWithoutLosingTheBounds() throws InterruptedException {
    var shared = new SecondChance<Integer, Integer>(50, 1_000, key -> 1);
    var start = new CountDownLatch(1);
    var threads =
        IntStream.range(0, 8)
            .mapToObj(
                seed ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              await(start);
                              for (int i = 0; i < 20_000; i++) {
                                int key = (i * 31 + seed * 7) % 90;
                                var found = shared.find(key);
                                if (found == null) {
                                  shared.put(key, key);
                                }
                              }
                            }))
            .toList();

    start.countDown();
    for (var thread : threads) {
      thread.join();
    }

    assertThat(shared.keys())
        .hasSize(50)
        .allSatisfy(it -> assertThat(shared.find(it)).isEqualTo(it));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
