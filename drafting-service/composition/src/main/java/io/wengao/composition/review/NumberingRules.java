package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gaps and mixed styles among siblings only: 一、 of the whole text, （一） under one section, 一是, 一要 or
 * 第一， within one section. A run begins with its 一; an excerpt that begins with 二是 is no fault, and
 * 一是 under 一要 is a level of its own.
 */
final class NumberingRules implements ReviewRule {
  private static final Pattern SECTION = Pattern.compile("^([一二三四五六七八九十]{1,3})、");
  private static final Pattern SUBSECTION = Pattern.compile("^（([一二三四五六七八九十]{1,3})）");
  private static final Pattern ITEM = Pattern.compile("^([0-9]{1,2})[.．、](?![0-9])");
  private static final Pattern STEP =
      Pattern.compile(
          "(?<=^|[。；：，！？])(?:([一二三四五六七八九十])(是要|是(?!个)|"
              + Shall.YAO
              + ")|第([一二三四五六七八九十])(?=[，,：]))");

  private enum Style {
    SECTION,
    SUBSECTION,
    ITEM,
    BE,
    MUST,
    ORDINAL
  }

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    return new Reading(reviewable.text()).findings();
  }

  /** One pass over a text. */
  private static final class Reading {
    private final String text;
    private final List<DraftFinding> findings = new ArrayList<>();
    private final Map<Style, Run> runs = new EnumMap<>(Style.class);
    private @Nullable Style lastStep;

    Reading(String text) {
      this.text = text;
    }

    List<DraftFinding> findings() {
      int start = 0;
      for (String line : text.split("\n", -1)) {
        line(line, start);
        start += line.length() + 1;
      }
      return findings;
    }

    private void line(String line, int start) {
      Matcher section = SECTION.matcher(line);
      Matcher subsection = SUBSECTION.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (section.find()) {
        next(Style.SECTION, section.group(1), start + section.start(1));
        restart(Style.SUBSECTION, Style.ITEM, Style.BE, Style.MUST, Style.ORDINAL);
      } else if (subsection.find()) {
        next(Style.SUBSECTION, subsection.group(1), start + subsection.start(1));
        restart(Style.ITEM, Style.BE, Style.MUST, Style.ORDINAL);
      } else if (item.find()) {
        next(Style.ITEM, item.group(1), start + item.start(1));
      }
      Matcher step = STEP.matcher(line);
      while (step.find()) {
        step(step, start);
      }
    }

    private void step(Matcher step, int start) {
      boolean ordinal = step.group(1) == null;
      Style style = ordinal ? Style.ORDINAL : step.group(2).equals("要") ? Style.MUST : Style.BE;
      String numeral = ordinal ? step.group(3) : step.group(1);
      int at = start + step.start(ordinal ? 3 : 1);
      int value = Numerals.value(numeral);
      Style before = lastStep;
      if (before != null
          && before != style
          && !run(style).isOpen()
          && value > 1
          && run(before).goesOnWith(value)) {
        mixed(at, numeral);
        run(before).accept(value);
        return;
      }
      next(style, numeral, at);
      lastStep = style;
    }

    private Run run(Style style) {
      return runs.computeIfAbsent(style, key -> new Run());
    }

    private void next(Style style, String numeral, int at) {
      int value = style == Style.ITEM ? Integer.parseInt(numeral) : Numerals.value(numeral);
      int expected = run(style).expected(value);
      if (expected == 0) {
        return;
      }
      String right = style == Style.ITEM ? String.valueOf(expected) : Numerals.of(expected);
      findings.add(
          DraftFinding.at(
              "NUMBERING_GAP",
              Severity.ERROR,
              text,
              at,
              at + numeral.length(),
              "序号不连续，这里应是“" + right + "”",
              right));
    }

    private void mixed(int at, String numeral) {
      findings.add(
          DraftFinding.at(
              "NUMBERING_STYLE",
              Severity.WARNING,
              text,
              at,
              at + numeral.length(),
              "同一组序号的样式不一致，请与前面统一",
              null));
    }

    private void restart(Style... styles) {
      for (Style style : styles) {
        runs.remove(style);
      }
      lastStep = null;
    }
  }
}
