package io.wengao.composition.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.wengao.composition.fixture.TestResources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Plants faults in sound passages, one each, and counts how many the review finds and how many of
 * these at exactly their place.
 */
final class PlantedFaults {
  private static final int PASSAGES = 400;
  private static final int TRIES = 300;
  private static final double RECALL = 0.95;
  private static final double EXACT = 0.98;

  private final DraftReview review = new DraftReview();
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<Fault> faults;

  private static final class Tally {
    private int planted;
    private int found;
    private int exact;
    private final List<String> missed = new ArrayList<>();
  }

  PlantedFaults(List<Fault> faults) {
    this.faults = List.copyOf(faults);
  }

  /** The faults of a file of {@code review}. */
  static List<Fault> read(String file) {
    try {
      List<Fault> faults = new ArrayList<>();
      new YAMLMapper()
          .readTree(TestResources.read(TestResources.files("review", file).getFirst()))
          .forEach(node -> faults.add(Fault.of(node)));
      return faults;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(file, e);
    }
  }

  /**
   * Plants 400 in turn, those of whole speeches in {@code speeches}, the others in {@code
   * paragraphs}; fails when too few are found.
   */
  void measure(String name, List<String> speeches, List<String> paragraphs, long seed) {
    Random random = new Random(seed);
    int planted = 0;
    for (int turn = 0; planted < PASSAGES && turn < PASSAGES * 3; turn++) {
      Fault fault = faults.get(turn % faults.size());
      Optional<Fault.Planted> one =
          plant(fault, fault.wholeSpeech() ? speeches : paragraphs, random);
      if (one.isPresent()) {
        planted++;
        judge(one.get(), tallies.computeIfAbsent(fault.rule(), r -> new Tally()));
      }
    }
    int found = tallies.values().stream().mapToInt(t -> t.found).sum();
    int exact = tallies.values().stream().mapToInt(t -> t.exact).sum();
    System.out.println(report(name, planted, found, exact));
    assertThat(planted).isEqualTo(PASSAGES);
    assertThat((double) found / planted).as("recall").isGreaterThanOrEqualTo(RECALL);
    assertThat((double) exact / found).as("exact span").isGreaterThanOrEqualTo(EXACT);
  }

  private static Optional<Fault.Planted> plant(Fault fault, List<String> passages, Random random) {
    for (int i = 0; i < TRIES && !passages.isEmpty(); i++) {
      Optional<Fault.Planted> planted =
          fault.in(passages.get(random.nextInt(passages.size())), random);
      if (planted.isPresent()) {
        return planted;
      }
    }
    return Optional.empty();
  }

  private void judge(Fault.Planted planted, Tally tally) {
    List<DraftFinding> findings =
        review.review(planted.spoiled()).stream()
            .filter(f -> f.rule().equals(planted.rule()))
            .filter(f -> f.span() != null && f.span().overlaps(planted.span()))
            .toList();
    tally.planted++;
    tally.found += findings.isEmpty() ? 0 : 1;
    boolean exact = findings.stream().anyMatch(f -> planted.span().equals(f.span()));
    tally.exact += exact ? 1 : 0;
    if (!exact) {
      String text = planted.spoiled().text();
      int from = Math.max(0, planted.span().start() - 20);
      int to = Math.min(text.length(), planted.span().end() + 20);
      tally.missed.add(text.substring(from, to).replace('\n', '⏎'));
    }
  }

  private String report(String name, int planted, int found, int exact) {
    StringBuilder table = new StringBuilder(name + ": planted found exact\n");
    tallies.forEach(
        (rule, t) -> {
          table.append("%-22s %3d %3d %3d%n".formatted(rule, t.planted, t.found, t.exact));
          t.missed.forEach(m -> table.append("    ").append(m).append('\n'));
        });
    return table
        .append("recall %.3f, exact %.3f".formatted(1.0 * found / planted, 1.0 * exact / found))
        .toString();
  }
}
