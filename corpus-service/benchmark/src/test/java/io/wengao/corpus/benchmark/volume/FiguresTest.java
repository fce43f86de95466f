package io.wengao.corpus.benchmark.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void aPercentileIsTheTimeWithinWhichThatShareCame() {
    Latencies latencies =
        new Latencies(LongStream.rangeClosed(1, 200).mapToObj(i -> (201 - i) * 1_000_000).toList());

    assertThat(latencies).hasToString("100.0 / 190.0 / 198.0");
  }

  @Test
  void theLargestHeapIsTheLargestBeforeACollection() {
    String log =
        """
        [1.0s][gc] GC(0) Pause Young (Allocation Failure) 85M->20M(247M) 5.1ms
        [2.0s][gc] GC(1) Pause Young (Allocation Failure) 117M->30M(247M) 6.0ms
        [3.0s][gc] GC(2) Pause Full (System.gc()) 60M->25M(247M) 6.0ms
        """;

    assertThat(Memory.largest(log)).isEqualTo(117);
  }

  @Test
  void aTableHasAColumnASize() {
    Table table = new Table();
    table.column(1_000);
    table.put("a", "1");
    table.column(20_000);
    table.put("a", "2");
    table.put("b", "3");

    assertThat(table)
        .hasToString(
            """
            | documents | 1,000 | 20,000 |
            |---|---|---|
            | a | 1 | 2 |
            | b |  | 3 |
            """);
  }
}
