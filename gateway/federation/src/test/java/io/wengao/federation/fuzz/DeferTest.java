package io.wengao.federation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * Random operations with random {@code @defer} against random supergraphs. {@code -Ddefer.graphs},
 * {@code -Ddefer.operations} (for each graph) and {@code -Ddefer.seed} ask for more.
 */
class DeferTest {

  @Test
  void partsMakeUpTheAnswerAndTheFirstWaitsForNoOther() {
    long seed = Long.getLong("defer.seed", 1);
    long graphs = Long.getLong("defer.graphs", 40);
    long operations = Long.getLong("defer.operations", 20);
    var wrong = new ArrayList<String>();

    for (long i = seed; i < seed + graphs && wrong.size() < 10; i++) {
      if (Contest.up(FuzzCase.of(i)) instanceof Contest.Put.Up(Contest contest)) {
        for (long n = 0; n < operations; n++) {
          var operation = contest.operation(i * 1_000_033 + n);
          var deferring = RandomDefers.into(operation.text(), i * 31 + n);
          var found = contest.inParts().wrong(operation, deferring, n);
          if (found != null) {
            wrong.add("graph " + i + " operation " + n + ": " + found + "\n" + deferring);
            break;
          }
        }
      }
    }

    assertThat(wrong).as(String.join("\n\n", wrong)).isEmpty();
  }
}
