package io.wengao.text;

import io.wengao.text.Planter.Damaged;
import io.wengao.text.Planter.Kind;
import io.wengao.text.Planter.Planted;
import io.wengao.text.diagnosis.Finding;
import io.wengao.text.diagnosis.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Damage planted in clean texts, how much of it is found, and how much of what is found is planted.
 * A finding is right when it touches the planted place, give or take a few characters.
 */
final class PlantedDamage {
  private static final int LONG_ENOUGH = 800;
  private static final Pattern TOP = Pattern.compile("[一二三四五六七八九十]{1,2}、.{2,40}");
  private static final int NEAR = 8;

  /** The n-th text of seed s is damaged with seed s times this plus n. */
  private static final long SEEDS_APART = 1_000_003;

  private final SpeechReader reader;
  private final Map<Kind, int[]> byKind = new EnumMap<>(Kind.class);
  private final List<String> missed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int right;

  private PlantedDamage(SpeechReader reader) {
    this.reader = reader;
  }

  /** Damages each text by the seed, reads it and counts. */
  static PlantedDamage in(List<List<String>> texts, long seed, SpeechReader reader) {
    PlantedDamage damage = new PlantedDamage(reader);
    for (int i = 0; i < texts.size(); i++) {
      damage.count(new Planter(seed * SEEDS_APART + i).damage(texts.get(i)));
    }
    return damage;
  }

  /** Top sections of official reports: a slice is a section, so that its numbering is whole. */
  static List<List<String>> sections(Path data, SpeechReader reader) {
    List<List<String>> slices = new ArrayList<>();
    List<Reports.Report> reports = new ArrayList<>(Reports.provincial(data));
    reports.addAll(Reports.stateCouncil(data));
    reports.forEach(report -> slices.addAll(slices(clean(report.bytes(), reader))));
    return slices;
  }

  /** Lines of the first speech of a file. */
  static List<String> clean(byte[] bytes, SpeechReader reader) {
    return Material.accepted(reader, "clean.txt", bytes)
        .speeches()
        .getFirst()
        .text()
        .lines()
        .toList();
  }

  /** Found places of the planted ones. */
  double recall() {
    int planted = byKind.values().stream().mapToInt(k -> k[1]).sum();
    return (double) byKind.values().stream().mapToInt(k -> k[0]).sum() / planted;
  }

  /** Findings at planted places, of all warnings and errors. */
  double precision() {
    return (double) right / (right + wrong.size());
  }

  /** A line a kind, then what was missed and what was reported wrongly. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    byKind.forEach(
        (kind, n) -> out.append(String.format("  %-18s %4d of %4d%n", kind, n[0], n[1])));
    out.append(String.format("  recall %.4f, precision %.4f%n", recall(), precision()));
    missed.forEach(place -> out.append("    missed ").append(place).append('\n'));
    wrong.forEach(place -> out.append("    wrong  ").append(place).append('\n'));
    return out.toString();
  }

  private void count(Damaged damaged) {
    byte[] bytes = String.join("\n", damaged.lines()).getBytes(StandardCharsets.UTF_8);
    Reading.Accepted read = Material.accepted(reader, "damaged.txt", bytes);
    List<Planted> found = new ArrayList<>();
    for (Speech speech : read.speeches()) {
      for (Finding finding : speech.findings()) {
        List<Planted> touched =
            damaged.planted().stream().filter(p -> touches(speech, finding, damaged, p)).toList();
        found.addAll(touched);
        if (!touched.isEmpty()) {
          right++;
        } else if (finding.severity() != Severity.INFO) {
          wrong.add(finding.rule() + " " + finding.quote());
        }
      }
    }
    for (Planted planted : damaged.planted()) {
      int[] counts = byKind.computeIfAbsent(planted.kind(), k -> new int[2]);
      counts[1]++;
      if (found.contains(planted)) {
        counts[0]++;
      } else {
        missed.add(around(damaged, planted));
      }
    }
  }

  private static boolean touches(Speech speech, Finding finding, Damaged damaged, Planted planted) {
    int line = speech.text().indexOf(damaged.lines().get(planted.line()));
    int at = line + planted.at();
    return line >= 0 && finding.span().start() - NEAR <= at && at <= finding.span().end() + NEAR;
  }

  private static String around(Damaged damaged, Planted planted) {
    String line = damaged.lines().get(planted.line());
    return planted.kind()
        + " "
        + line.substring(
            Math.max(0, planted.at() - 14), Math.min(line.length(), planted.at() + 14));
  }

  private static List<List<String>> slices(List<String> lines) {
    List<List<String>> slices = new ArrayList<>();
    List<String> slice = new ArrayList<>();
    for (String line : lines) {
      if (TOP.matcher(line).matches()) {
        addLong(slices, slice);
        slice = new ArrayList<>();
      }
      slice.add(line);
    }
    addLong(slices, slice);
    return slices;
  }

  private static void addLong(List<List<String>> slices, List<String> slice) {
    if (slice.stream().mapToInt(String::length).sum() >= LONG_ENOUGH) {
      slices.add(List.copyOf(slice));
    }
  }
}
