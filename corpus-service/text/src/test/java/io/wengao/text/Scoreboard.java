package io.wengao.text;

import io.wengao.text.FileTruth.SpeechTruth;
import io.wengao.text.cleaning.Removal;
import io.wengao.text.diagnosis.Finding;
import io.wengao.text.structure.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How much of what was written down about files is read from them, by measure. */
final class Scoreboard {

  /** What is compared, and which share of it must be right. */
  enum Measure {
    FILES("files read or refused", 1),
    SPEECHES("number of speeches", 1),
    TITLES("titles", 1),
    KINDS("kinds", 1),
    WRITTEN_YEARS("written years, or none", 1),
    SALUTATIONS("salutations", 1),
    TOP_HEADINGS("headings of level 1, a speech", 1),
    CHARACTERS("characters", 1),
    BODIES("first and last sentences", 1),
    NOISE("noise, a piece", 1),
    LEVELS("levels", 6 / 7.0),
    INFERRED_YEARS("inferred years within one", 3 / 5.0),
    LOWER_RECALL("lower headings found", 0.95),
    LOWER_PRECISION("lower headings right", 0.95),
    DAMAGE("mechanical damage found", 0.9);

    final String label;
    final double demanded;

    Measure(String label, double demanded) {
      this.label = label;
      this.demanded = demanded;
    }
  }

  private static final class Count {
    int right;
    int of;
    final List<String> wrong = new ArrayList<>();
  }

  private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);

  /** Reads all files and compares. */
  static Scoreboard of(List<FileTruth> truths, SpeechReader reader) {
    Scoreboard board = new Scoreboard();
    for (FileTruth truth : truths) {
      String file = truth.file().getFileName().toString();
      board.compare(truth, reader.read(file, Material.bytes(truth.file())));
    }
    return board;
  }

  void compare(FileTruth truth, Reading reading) {
    switch (reading) {
      case Reading.Refused refused ->
          same(Measure.FILES, truth.name(), truth.refused(), refused.reason().name());
      case Reading.Accepted accepted -> {
        same(Measure.FILES, truth.name(), truth.refused(), null);
        int number = truth.speeches().size();
        same(Measure.SPEECHES, truth.name(), number, accepted.speeches().size());
        for (int i = 0; i < Math.min(number, accepted.speeches().size()); i++) {
          compare(
              truth.name() + " " + (i + 1), truth.speeches().get(i), accepted.speeches().get(i));
        }
        noise(truth, accepted);
        damage(truth, accepted);
      }
    }
  }

  private void compare(String name, SpeechTruth truth, Speech speech) {
    String title = truth.title() == null ? speech.title() : truth.title();
    same(
        Measure.TITLES,
        name,
        truth.titleSuggested() + " " + title,
        speech.titleSuggested() + " " + speech.title());
    var what = speech.classification();
    same(Measure.KINDS, name, truth.kind(), what.kind().label());
    same(Measure.SALUTATIONS, name, truth.salutation(), speech.salutation());
    same(Measure.CHARACTERS, name, truth.characters(), speech.characterCount());
    boolean begins = speech.text().contains(truth.firstSentence());
    check(Measure.BODIES, begins, name + ": not " + truth.firstSentence());
    boolean ends = speech.text().endsWith(truth.lastSentence());
    check(Measure.BODIES, ends, name + ": does not end with " + truth.lastSentence());
    if (truth.level() != null) {
      same(Measure.LEVELS, name, truth.level(), what.level() == null ? null : what.level().label());
    }
    years(name, truth, speech);
    headings(name, truth, speech);
  }

  private void years(String name, SpeechTruth truth, Speech speech) {
    var year = speech.classification().year();
    Integer written = year == null || year.inferred() ? null : Integer.valueOf(year.value());
    same(Measure.WRITTEN_YEARS, name, truth.writtenYear(), written);
    Integer inferred = truth.inferredYear();
    if (inferred != null) {
      boolean near = year != null && Math.abs(year.value() - inferred) <= 1;
      check(Measure.INFERRED_YEARS, near, name + ": " + inferred + ", not " + year);
    }
  }

  private void headings(String name, SpeechTruth truth, Speech speech) {
    List<String> top = speech.outline().stream().map(Section::heading).toList();
    same(Measure.TOP_HEADINGS, name, truth.topHeadings(), top);
    List<String> lower =
        Outlines.headings(speech).stream().filter(heading -> !heading.startsWith("1 ")).toList();
    for (String heading : truth.lowerHeadings()) {
      check(Measure.LOWER_RECALL, lower.contains(heading), name + ": missed " + heading);
    }
    for (String heading : lower) {
      boolean right = truth.lowerHeadings().contains(heading);
      check(Measure.LOWER_PRECISION, right, name + ": no heading " + heading);
    }
  }

  /** Pieces that are noise and were taken out, among all that are one of the two. */
  private void noise(FileTruth truth, Reading.Accepted accepted) {
    TreeSet<String> wanted =
        new TreeSet<>(truth.noise().stream().map(Scoreboard::squeezed).toList());
    TreeSet<String> taken =
        new TreeSet<>(
            accepted.removed().stream().map(Removal::text).map(Scoreboard::squeezed).toList());
    for (String piece : wanted) {
      check(Measure.NOISE, taken.contains(piece), truth.name() + ": left " + piece);
    }
    for (String piece : taken) {
      if (!wanted.contains(piece)) {
        check(Measure.NOISE, false, truth.name() + ": took " + piece);
      }
    }
  }

  private void damage(FileTruth truth, Reading.Accepted accepted) {
    List<Finding> findings =
        accepted.speeches().stream().flatMap(speech -> speech.findings().stream()).toList();
    for (SpeechTruth speech : truth.speeches()) {
      for (String place : speech.damage()) {
        boolean found =
            findings.stream().anyMatch(f -> place.contains(f.quote()) || f.quote().contains(place));
        check(Measure.DAMAGE, found, truth.name() + ": missed " + place);
      }
    }
  }

  private void same(Measure measure, String name, @Nullable Object wanted, @Nullable Object read) {
    check(measure, Objects.equals(wanted, read), name + ": " + wanted + ", not " + read);
  }

  private void check(Measure measure, boolean right, String otherwise) {
    Count count = counts.computeIfAbsent(measure, m -> new Count());
    count.of++;
    if (right) {
      count.right++;
    } else {
      count.wrong.add(otherwise);
    }
  }

  /** Share of a measure that is right; 1 where there was nothing to compare. */
  double share(Measure measure) {
    Count count = counts.get(measure);
    return count == null ? 1 : (double) count.right / count.of;
  }

  /** Whether every measure reaches what is demanded. */
  boolean passes() {
    return counts.keySet().stream().allMatch(measure -> share(measure) >= measure.demanded);
  }

  /** A line a measure, and below it what was wrong. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    counts.forEach(
        (measure, count) -> {
          out.append(
              String.format(
                  "%-30s %4d of %4d  %.3f  demanded %.3f%s%n",
                  measure.label,
                  count.right,
                  count.of,
                  share(measure),
                  measure.demanded,
                  share(measure) >= measure.demanded ? "" : "  BELOW"));
          count.wrong.forEach(wrong -> out.append("    ").append(wrong).append('\n'));
        });
    return out.toString();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]", "");
  }
}
