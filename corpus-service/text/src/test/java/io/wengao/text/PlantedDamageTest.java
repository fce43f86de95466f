package io.wengao.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wengao.text.Planter.Damaged;
import io.wengao.text.Planter.Kind;
import io.wengao.text.Planter.Planted;
import io.wengao.text.diagnosis.Finding;
import io.wengao.text.diagnosis.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Damage planted at random (but always the same) places of clean texts: how much of it is found,
 * and how much of what is found is planted. A finding is right when it touches the planted place,
 * give or take a few characters.
 */
class PlantedDamageTest {
  private static final int TEXTS = 200;
  private static final int LONG_ENOUGH = 800;
  private static final Pattern TOP = Pattern.compile("[一二三四五六七八九十]{1,2}、.{2,40}");
  private static final int NEAR = 8;

  private final SpeechReader reader = new SpeechReader();

  /** What was planted, found, and reported in all. */
  private static final class Tally {
    final Map<Kind, int[]> byKind = new EnumMap<>(Kind.class);
    final List<String> missed = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();
    int right;

    double recall() {
      int planted = byKind.values().stream().mapToInt(k -> k[1]).sum();
      return (double) byKind.values().stream().mapToInt(k -> k[0]).sum() / planted;
    }

    double precision() {
      return (double) right / (right + wrong.size());
    }

    @Override
    public String toString() {
      StringBuilder out = new StringBuilder();
      byKind.forEach(
          (k, n) -> out.append(k).append(' ').append(n[0]).append('/').append(n[1]).append(' '));
      return out + "wrong " + wrong.size() + "\n" + missed + "\n" + wrong;
    }
  }

  @Test
  void findsDamageInOurOwnTexts() {
    List<List<String>> texts =
        Material.list(Material.starter(), ".txt").stream()
            .map(Material::bytes)
            .map(this::clean)
            .toList();

    Tally tally = tally(texts);

    assertThat(tally.recall()).as("%s", tally).isGreaterThanOrEqualTo(0.95);
    assertThat(tally.precision()).as("%s", tally).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void findsDamageInOfficialReports() {
    Path folder = Material.shared("data");
    List<List<String>> texts = new ArrayList<>();
    Stream.of("provincial-reports-2026.jsonl", "government-work-reports.jsonl")
        .flatMap(file -> reports(folder.resolve(file)))
        .forEach(report -> texts.addAll(slices(clean(report.getBytes(StandardCharsets.UTF_8)))));
    assertThat(texts).hasSizeGreaterThanOrEqualTo(TEXTS);

    Tally tally = tally(texts.subList(0, TEXTS));

    assertThat(tally.recall()).as("%s", tally).isGreaterThanOrEqualTo(0.95);
    assertThat(tally.precision()).as("%s", tally).isGreaterThanOrEqualTo(0.95);
  }

  private Tally tally(List<List<String>> texts) {
    Tally tally = new Tally();
    for (int i = 0; i < texts.size(); i++) {
      count(new Planter(i).damage(texts.get(i)), tally);
    }
    return tally;
  }

  private void count(Damaged damaged, Tally tally) {
    byte[] bytes = String.join("\n", damaged.lines()).getBytes(StandardCharsets.UTF_8);
    Reading.Accepted read = Material.accepted(reader, "damaged.txt", bytes);
    List<Planted> found = new ArrayList<>();
    for (Speech speech : read.speeches()) {
      for (Finding finding : speech.findings()) {
        List<Planted> touched =
            damaged.planted().stream().filter(p -> touches(speech, finding, damaged, p)).toList();
        found.addAll(touched);
        if (!touched.isEmpty()) {
          tally.right++;
        } else if (finding.severity() != Severity.INFO) {
          tally.wrong.add(finding.rule() + " " + finding.quote());
        }
      }
    }
    for (Planted planted : damaged.planted()) {
      int[] counts = tally.byKind.computeIfAbsent(planted.kind(), k -> new int[2]);
      counts[1]++;
      if (found.contains(planted)) {
        counts[0]++;
      } else {
        tally.missed.add(around(damaged, planted));
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

  private List<String> clean(byte[] bytes) {
    Reading.Accepted read = Material.accepted(reader, "clean.txt", bytes);
    return read.speeches().getFirst().text().lines().toList();
  }

  /** A slice is a top section, so that its numbering is whole. */
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

  private static Stream<String> reports(Path file) {
    ObjectMapper json = new ObjectMapper();
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(
              line -> {
                try {
                  JsonNode report = json.readTree(line);
                  return report.path(report.has("full_text") ? "full_text" : "content").textValue();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
