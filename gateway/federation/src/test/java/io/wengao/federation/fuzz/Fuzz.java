package io.wengao.federation.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Asks random operations of random supergraphs and reports where the answers differ. */
final class Fuzz {

  private static final int MOST_REPORTED = 30;

  /** Every so many-th operation is also asked with each subgraph down in turn. */
  private static final int BREAKDOWNS = 25;

  /** A line of progress comes after every so many supergraphs. */
  private static final int PROGRESS = 50;

  private final Consumer<String> report;
  private final Consumer<String> progress;

  Fuzz(Consumer<String> report, Consumer<String> progress) {
    this.report = report;
    this.progress = progress;
  }

  record Result(long graphs, long operations, long mismatches) {}

  Result run(long operations, long graphs, long seed) {
    long asked = 0;
    long mismatches = 0;
    for (long i = 0; i < graphs && mismatches < MOST_REPORTED; i++) {
      var one = FuzzCase.of(seed + i);
      switch (Contest.up(one.schemas(), one.world(), one.monolith())) {
        case Contest.Put.Not(Verdict.Different why) -> {
          mismatches++;
          report.accept("graph " + (seed + i) + " " + why.kind() + " " + why.detail());
        }
        case Contest.Put.Up(Contest contest) -> {
          long each = (operations * (i + 1)) / graphs - asked;
          for (long n = 0; n < each; n++) {
            asked++;
            var operation = contest.operation((seed + i) * 1_000_033 + n);
            var verdict = contest.ask(operation.text(), operation.variables());
            if (verdict instanceof Verdict.Same
                && asked % BREAKDOWNS == 0
                && !operation.text().startsWith("mutation")) {
              verdict = contest.askWithBreakdowns(operation.text(), operation.variables());
            }
            if (verdict instanceof Verdict.Different different) {
              mismatches++;
              found(one, seed + i, operation, different);
              break;
            }
          }
        }
      }
      if ((i + 1) % PROGRESS == 0) {
        progress.accept(
            "%d supergraphs, %d operations, %d mismatches".formatted(i + 1, asked, mismatches));
      }
    }
    return new Result(graphs, asked, mismatches);
  }

  private void found(
      FuzzCase one, long seed, RandomOperation.Operation operation, Verdict.Different different) {
    var small = new Shrinker(one, different.signature()).shrink(operation);
    report.accept("graph " + seed + " " + different.kind() + "\n" + small.print());
    var keep = System.getenv("FUZZ_KEEP");
    if (keep != null) {
      try {
        small.write(Path.of(keep, "fuzz-" + seed));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
