package io.wengao.text.diagnosis;

import io.wengao.text.span.Span;
import io.wengao.text.structure.Section;
import io.wengao.text.structure.Structured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers at the beginning of paragraphs, headings or not: one that does not fit while those before
 * and behind it fit each other.
 */
final class NumberRuns {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Pattern NUMBER =
      Pattern.compile(
          "[（(](?:[一二三四五六七八九十]{1,2}|[\\d０-９]{1,2})[）)]|(?:[一二三四五六七八九十]{1,2}|[\\d０-９]{1,2})、|[\\d０-９]{1,2}[.．](?![\\d０-９])|[一二三四五六七八九]是|第[一二三四五六七八九十]{1,2}[，,、]");

  /** A number where it stands. */
  private record Place(int value, Span span) {}

  private static final int MOST = 200;

  private final String text;
  private final Map<String, List<Place>> runs = new TreeMap<>();

  NumberRuns(Structured speech) {
    this.text = speech.text();
    for (Span paragraph : speech.paragraphs()) {
      Matcher number = NUMBER.matcher(paragraph.of(text));
      if (number.lookingAt()) {
        Span span = new Span(number.start(), number.end()).shift(paragraph.start());
        runs.computeIfAbsent(style(number.group()), style -> new ArrayList<>())
            .add(new Place(value(number.group()), span));
      }
    }
  }

  List<Finding> misfits() {
    List<Finding> findings = new ArrayList<>();
    for (List<Place> run : runs.values()) {
      for (int i = 1; i + 1 < run.size() && findings.size() < MOST; i++) {
        if (isMisfit(run.get(i - 1), run.get(i), run.get(i + 1))) {
          findings.add(finding(run.get(i - 1).span(), run.get(i).span()));
        }
      }
    }
    return findings;
  }

  /**
   * Whether a section goes on a sequence whose last number stands before a paragraph that is no
   * heading, or before a sequence within a sequence: its predecessor is there, and has had no
   * successor yet.
   *
   * @param from where the sequence can begin
   */
  boolean goesOn(int from, Section section) {
    String number = section.number();
    if (number == null) {
      return false;
    }
    for (Place place : runs.getOrDefault(style(number), List.of()).reversed()) {
      int at = place.span().start();
      if (at < section.span().start() && at >= from) {
        if (place.value() == section.ordinal() - 1) {
          return true;
        }
        if (place.value() == section.ordinal()) {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean isMisfit(Place before, Place here, Place after) {
    return before.value() > 0
        && after.value() == before.value() + 2
        && here.value() != before.value() + 1;
  }

  private Finding finding(Span before, Span here) {
    return new Finding(
        "numbering",
        Severity.WARNING,
        here,
        here.of(text),
        "序号“" + here.of(text) + "”不连续，前一个是“" + before.of(text) + "”。");
  }

  /** The marks round a number, and whether it is Arabic: what siblings share. */
  private static String style(String written) {
    boolean arabic = written.chars().anyMatch(Character::isDigit);
    return (arabic ? "1" : "一") + written.replaceAll("[一二三四五六七八九十\\d０-９]", "");
  }

  private static int value(String written) {
    String bare = written.replaceAll("[^一二三四五六七八九十\\d０-９]", "");
    if (bare.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(bare);
    }
    if (bare.length() == 1) {
      return NUMERALS.indexOf(bare) + 1;
    }
    return bare.startsWith("十") ? 10 + NUMERALS.indexOf(bare.charAt(1)) + 1 : 0;
  }
}
