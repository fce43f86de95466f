package io.wengao.federation.fuzz;

import java.time.Duration;

/** {@code OPERATIONS SUPERGRAPHS [SEED]}: the command behind {@code bin/fuzz}. */
final class FuzzMain {

  private FuzzMain() {}

  public static void main(String[] arguments) {
    long operations = Long.parseLong(arguments[0]);
    long graphs = Long.parseLong(arguments[1]);
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime() % 1_000_000;
    System.out.printf("seed %d: %d supergraphs, %d operations%n", seed, graphs, operations);
    long started = System.nanoTime();
    var result = new Fuzz(System.out::println, System.out::println).run(operations, graphs, seed);
    var elapsed = Duration.ofNanos(System.nanoTime() - started);
    System.out.printf(
        "seed %d: %d supergraphs, %d operations, %d mismatches, %d ms%n",
        seed, result.graphs(), result.operations(), result.mismatches(), elapsed.toMillis());
    System.exit(result.mismatches() == 0 ? 0 : 1);
  }
}
