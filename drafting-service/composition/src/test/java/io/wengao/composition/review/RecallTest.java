package io.wengao.composition.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.wengao.composition.fixture.TestResources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Passages with one planted fault each: how many are found, and how many at exactly their place.
 */
class RecallTest {
  private static final int PASSAGES = 400;
  private static final int TRIES = 300;
  private static final int PARAGRAPH = 100;
  private final DraftReview review = new DraftReview();

  private static final class Tally {
    private int planted;
    private int found;
    private int exact;
    private final List<String> missed = new ArrayList<>();
  }

  @Test
  void plantedFaultsOfTheStarterCorpusAreFound() throws Exception {
    List<String> speeches = RealTexts.starter();
    List<String> paragraphs =
        speeches.stream().flatMap(String::lines).filter(l -> l.length() >= PARAGRAPH).toList();
    measure("starter corpus", speeches, paragraphs, 11);
  }

  @Test
  void plantedFaultsOfOfficialReportsAreFound() throws Exception {
    List<String> paragraphs = RealTexts.officialParagraphs(PARAGRAPH);
    measure("official reports", List.of(), paragraphs, 12);
  }

  private void measure(String name, List<String> speeches, List<String> paragraphs, long seed)
      throws Exception {
    List<Fault> faults = faults();
    Random random = new Random(seed);
    Map<String, Tally> tallies = new TreeMap<>();
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
    report(name, tallies);
    int found = tallies.values().stream().mapToInt(t -> t.found).sum();
    int exact = tallies.values().stream().mapToInt(t -> t.exact).sum();
    assertThat(planted).isEqualTo(PASSAGES);
    assertThat((double) found / planted).as("recall").isGreaterThanOrEqualTo(0.95);
    assertThat((double) exact / found).as("exact span").isGreaterThanOrEqualTo(0.98);
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

  private static void report(String name, Map<String, Tally> tallies) {
    StringBuilder table = new StringBuilder(name + ": planted found exact\n");
    tallies.forEach(
        (rule, t) -> {
          table.append("%-22s %3d %3d %3d%n".formatted(rule, t.planted, t.found, t.exact));
          t.missed.forEach(m -> table.append("    ").append(m).append('\n'));
        });
    int planted = tallies.values().stream().mapToInt(t -> t.planted).sum();
    int found = tallies.values().stream().mapToInt(t -> t.found).sum();
    int exact = tallies.values().stream().mapToInt(t -> t.exact).sum();
    table.append("recall %.3f, exact %.3f%n".formatted(1.0 * found / planted, 1.0 * exact / found));
    System.out.println(table);
  }

  /** Those of {@code faults.yaml}, and one each for a sample of the words and sayings known. */
  private static List<Fault> faults() throws Exception {
    List<Fault> faults = new ArrayList<>();
    new YAMLMapper()
        .readTree(TestResources.read(TestResources.files("review", "faults.yaml").getFirst()))
        .forEach(node -> faults.add(Fault.of(node)));
    List<String> words = new ArrayList<>(new WrongWordRule().words().keySet());
    for (int i = 0; i < words.size(); i += 12) {
      faults.add(Fault.insert("WRONG_WORD", "这里写的是⟦" + words.get(i) + "⟧。"));
    }
    List<String> sayings = new SayingRule().wordings();
    for (int i = 0; i < sayings.size(); i += 9) {
      String saying = sayings.get(i);
      if (saying.length() > 9) {
        faults.add(Fault.insert("MISQUOTED", "“⟦" + garbled(saying) + "⟧”，说的就是这个理。"));
      }
    }
    return faults;
  }

  /** One character of the second half is another. */
  private static String garbled(String saying) {
    int[] places = new int[saying.length()];
    int count = 0;
    for (int i = saying.length() / 2; i < saying.length() - 1; i++) {
      if (Character.isIdeographic(saying.charAt(i))) {
        places[count++] = i;
      }
    }
    int at = Arrays.copyOf(places, count)[count / 2];
    return saying.substring(0, at) + "某" + saying.substring(at + 1);
  }
}
