package io.wengao.federation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * A fixed part of the fuzz. {@code -Dfuzz.graphs}, {@code -Dfuzz.operations} and {@code
 * -Dfuzz.seed} ask for more; {@code bin/fuzz} is the same as a command.
 */
class FuzzTest {

  @Test
  void answersLikeOneSchemaWhateverTheSupergraph() {
    long seed = Long.getLong("fuzz.seed", 1);
    long graphs = Long.getLong("fuzz.graphs", 350);
    long operations = Long.getLong("fuzz.operations", 10_500);
    var reports = new ArrayList<String>();
    System.out.printf("fuzz: seed %d, %d supergraphs, %d operations%n", seed, graphs, operations);

    var result = new Fuzz(reports::add, System.out::println).run(operations, graphs, seed);

    assertThat(result.mismatches()).as(String.join("\n", reports)).isZero();
    assertThat(result.operations()).isEqualTo(operations);
  }
}
