package io.wengao.federation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * How near plans are to the fewest requests, which {@link FewestRequests} cannot set too high. More
 * with {@code -Dquality.graphs}, {@code -Dquality.operations}, {@code -Dquality.seed}; {@code
 * -Dquality.show=N} prints plans with at least N requests too many.
 */
class PlanQualityTest {

  @Test
  void plansHaveSeldomMoreRequestsThanNeeded() {
    long seed = Long.getLong("quality.seed", 400);
    long graphs = Long.getLong("quality.graphs", 20);
    long operations = Long.getLong("quality.operations", 600);
    int show = Integer.getInteger("quality.show", Integer.MAX_VALUE);

    var rates = new PlanQuality(System.out::println, show).run(operations, graphs, seed);

    System.out.printf("plan quality: seed %d: %s%n", seed, rates);
    assertThat(rates.compared()).isPositive();
    assertThat(rates.fewest() * 100).isGreaterThanOrEqualTo(rates.compared() * 94);
  }
}
