package io.wengao.federation.fuzz;

import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** How many requests plans have more than no plan can do without, over random queries. */
final class PlanQuality {

  private static final Pattern FETCH = Pattern.compile("Fetch\\(service:");

  /**
   * @param more how often there are so many requests more than the bound
   * @param unknown how often the bound is too much to find out
   */
  record Rates(TreeMap<Integer, Long> more, long unknown) {

    long compared() {
      return more.values().stream().mapToLong(Long::longValue).sum();
    }

    long fewest() {
      return more.getOrDefault(0, 0L);
    }

    @Override
    public String toString() {
      return String.format(
          "%d of %d plans (%.2f %%) have the fewest requests; requests too many: %s; unknown: %d",
          fewest(), compared(), 100.0 * fewest() / compared(), more, unknown);
    }
  }

  private final Consumer<String> report;
  private final int reportFrom;

  /**
   * @param reportFrom how many requests too many are told
   */
  PlanQuality(Consumer<String> report, int reportFrom) {
    this.report = report;
    this.reportFrom = reportFrom;
  }

  Rates run(long operations, long graphs, long seed) {
    var more = new TreeMap<Integer, Long>();
    long unknown = 0;
    for (long i = 0; i < graphs; i++) {
      var one = FuzzCase.of(seed + i);
      if (Contest.up(one.schemas(), one.world(), one.monolith())
          instanceof Contest.Put.Up(Contest contest)) {
        var fewest = new FewestRequests(one.schemas(), contest.schema());
        for (long n = 0; n < operations / graphs; n++) {
          var operation = contest.operation((seed + i) * 1_000_033 + n);
          if (operation.text().startsWith("mutation")) {
            continue;
          }
          var plan = contest.plan(operation);
          int requests = (int) FETCH.matcher(plan).results().count();
          int bound = fewest.of(operation, requests);
          if (bound < 0) {
            unknown++;
            continue;
          }
          more.merge(requests - bound, 1L, Long::sum);
          if (requests - bound >= reportFrom) {
            report.accept(
                "graph %d operation %d: %d requests, bound %d%n%s%n%s"
                    .formatted(seed + i, n, requests, bound, operation, plan));
          }
        }
      }
    }
    return new Rates(more, unknown);
  }
}
