package io.wengao.composition.assembly;

import io.wengao.composition.material.Canonical;
import io.wengao.composition.material.Pairs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a speech has said so far: lines used, pairs of characters said, sources drawn on, gaps
 * opened.
 */
final class Ledger {
  private static final double TOO_CLOSE = 0.4;
  private static final int MOST_UNITS_A_SOURCE = 2;

  private final Canonical canonical;
  private final Set<String> lines = new HashSet<>();
  private final List<Pairs> said = new ArrayList<>();
  private final Map<String, Integer> sources = new TreeMap<>();
  private final Map<String, Integer> features = new TreeMap<>();
  private final Map<String, Gap> gaps = new TreeMap<>();

  private int workNamed;

  Ledger(Canonical canonical) {
    this.canonical = canonical;
  }

  boolean hasUsed(String lineId) {
    return lines.contains(lineId);
  }

  /** Whether the speech has said nearly this; short words are compared too, being clauses. */
  boolean repeats(String text) {
    Pairs pairs = canonical.pairs(text);
    return said.stream().anyMatch(earlier -> pairs.overlap(earlier) > TOO_CLOSE);
  }

  void say(String lineId, String text) {
    lines.add(lineId);
    said.add(canonical.pairs(text));
  }

  boolean mayDrawOn(String speechId) {
    return sources.getOrDefault(speechId, 0) < MOST_UNITS_A_SOURCE;
  }

  /** Whether two sources may both lend once more; one source then lends twice. */
  boolean mayDrawOn(String speechId, String another) {
    return !speechId.equals(another)
        || speechId.isEmpty()
        || sources.getOrDefault(speechId, 0) + 2 <= MOST_UNITS_A_SOURCE;
  }

  void drawOn(String speechId) {
    sources.merge(speechId, 1, Integer::sum);
  }

  /** The work has been called by its full name. */
  void nameWork() {
    workNamed++;
  }

  int timesWorkNamed() {
    return workNamed;
  }

  int timesPressed(String feature) {
    return features.getOrDefault(feature, 0);
  }

  void press(String feature) {
    features.merge(feature, 1, Integer::sum);
  }

  /** The words of a gap; the same words open it only once. */
  Phrase gap(String what, String question, String whom, String path) {
    String text = "〔待补：" + what + "〕";
    gaps.computeIfAbsent(text, t -> new Gap("gap-" + (gaps.size() + 1), t, question, whom, path));
    return Phrase.ofPattern(text, "gap");
  }

  List<Gap> gaps() {
    return gaps.values().stream()
        .sorted(java.util.Comparator.comparingInt(g -> Integer.parseInt(g.id().substring(4))))
        .toList();
  }

  Canonical canonical() {
    return canonical;
  }
}
