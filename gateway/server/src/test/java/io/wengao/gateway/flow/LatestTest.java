package io.wengao.gateway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatestTest {

  @Test
  void aFullQueueLosesItsOldestValues() {
    var queue = new Latest<Integer>(2);

    for (int i = 1; i <= 5; i++) {
      queue.add(i);
    }

    assertThat(queue.poll()).isEqualTo(4);
    assertThat(queue.poll()).isEqualTo(5);
    assertThat(queue.poll()).isNull();
    assertThat(queue.dropped()).isEqualTo(3);
  }
}
