package io.wengao.text.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the headings among the lines of a body. */
final class HeadingFinder {
  private static final int LONGEST_LEAD = 80;
  private static final int LONGEST_SPOKEN_LEAD = 60;
  private static final int LONGEST_PLAIN = 40;
  private static final Pattern APPENDIX =
      Pattern.compile("附件\\s?\\d*[：:]?.{0,30}|附[：:].{0,30}|名词解释|注释|注[：:]?|附注");

  private HeadingFinder() {}

  static List<Heading> find(List<String> lines) {
    int end = bodyEnd(lines);
    List<Heading> numbered = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      Heading heading = numbered(lines, i);
      if (heading != null) {
        numbered.add(heading);
      }
    }
    Set<String> places = new HashSet<>();
    numbered.forEach(h -> places.add(place(h, 0)));
    List<Heading> headings =
        new ArrayList<>(numbered.stream().filter(h -> hasSibling(h, places)).toList());
    Set<Integer> numberedLines = new HashSet<>();
    headings.forEach(h -> numberedLines.add(h.line()));
    headings.addAll(plain(lines, end, numberedLines));
    headings.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return headings.isEmpty() ? ParallelLeads.find(lines.subList(0, end)) : headings;
  }

  /** Numbers in an appendix or a glossary are not sections of the speech. */
  private static int bodyEnd(List<String> lines) {
    for (int i = lines.size() / 2; i < lines.size(); i++) {
      if (APPENDIX.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return lines.size();
  }

  private static @Nullable Heading numbered(List<String> lines, int index) {
    String line = lines.get(index);
    Enumerator enumerator = Enumerator.of(line);
    if (enumerator == null) {
      return null;
    }
    int lead = leadEnd(line, enumerator.written().length());
    boolean ended = lead < line.length();
    boolean runIn = !line.substring(lead).replaceAll("[。！？!?：:\\s]", "").isEmpty();
    int longest = enumerator.style().isSpoken() ? LONGEST_SPOKEN_LEAD : LONGEST_LEAD;
    if (lead > longest || lead <= enumerator.written().length()) {
      return null;
    }
    if (ended && !runIn && "？?".indexOf(line.charAt(lead)) >= 0) {
      // A question alone on its line keeps its mark; it is part of what it says.
      return new Heading(index, enumerator, lead + 1, false);
    }
    if (!ended && "；;，,、".indexOf(line.charAt(line.length() - 1)) >= 0) {
      return null;
    }
    if (enumerator.style().isSpoken() && countsOn(line, enumerator)) {
      return null;
    }
    return new Heading(index, enumerator, lead, runIn);
  }

  /**
   * A heading goes up to the first full stop; up to a colon only when no full stop is near or the
   * colon ends the line.
   */
  private static int leadEnd(String line, int from) {
    int stop = from;
    while (stop < line.length() && "。！？!?".indexOf(line.charAt(stop)) < 0) {
      stop++;
    }
    if (stop == line.length() && "：:".indexOf(line.charAt(stop - 1)) >= 0) {
      return stop - 1;
    }
    if (stop > LONGEST_LEAD / 2) {
      for (int i = from; i < Math.min(stop, LONGEST_LEAD / 2); i++) {
        if (line.charAt(i) == '：') {
          return i;
        }
      }
    }
    return stop;
  }

  /** 一是…；二是…: the line goes on counting, so it is an enumeration. */
  private static boolean countsOn(String line, Enumerator enumerator) {
    String digits = "一二三四五六七八九十";
    if (enumerator.ordinal() >= digits.length()) {
      return false;
    }
    char next = digits.charAt(enumerator.ordinal());
    String sibling =
        switch (enumerator.style()) {
          case IS -> next + "是";
          case MUST -> next + "要";
          case ORDINAL -> "第" + next;
          default -> next + enumerator.key();
        };
    for (int at = line.indexOf(sibling, 2); at > 0; at = line.indexOf(sibling, at + 1)) {
      if ("。；;，,、：:".indexOf(line.charAt(at - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A spoken or Arabic number makes a heading only in company; 一、 may stand alone. */
  private static boolean hasSibling(Heading heading, Set<String> places) {
    if (!heading.style().isSpoken()
        && heading.style() != Style.ARABIC
        && heading.style() != Style.ARABIC_IN_BRACKETS) {
      return true;
    }
    // Two away, for the number between may be the wrong one.
    return IntStream.of(-1, 1, -2, 2).anyMatch(away -> places.contains(place(heading, away)));
  }

  /**
   * Sequence and number of a heading; spoken styles may alternate within one sequence, verbs may
   * not.
   */
  private static String place(Heading heading, int shift) {
    Enumerator enumerator = heading.enumerator();
    String key = enumerator == null ? "" : enumerator.key();
    String sequence = heading.style().isSpoken() ? "spoken" + key : heading.style().name();
    return sequence + (heading.ordinal() + shift);
  }

  private static List<Heading> plain(List<String> lines, int end, Set<Integer> numbered) {
    List<Heading> found = new ArrayList<>();
    for (int i = 0; i + 1 < end; i++) {
      String line = lines.get(i);
      if (isPlain(line) && headsSomething(lines, i, numbered)) {
        found.add(new Heading(i, null, line.length(), false));
      }
    }
    return found.size() >= 2 ? found : List.of();
  }

  private static boolean isPlain(String line) {
    return line.length() >= 3
        && line.length() <= LONGEST_PLAIN
        && Enumerator.of(line) == null
        && line.chars().noneMatch(c -> "。；;！!：:？?".indexOf(c) >= 0)
        && "，,、".indexOf(line.charAt(line.length() - 1)) < 0
        && line.chars().anyMatch(Character::isIdeographic)
        && !TitleLine.isSpeaker(line);
  }

  private static boolean headsSomething(List<String> lines, int index, Set<Integer> numbered) {
    String next = lines.get(index + 1);
    return next.length() > LONGEST_PLAIN || numbered.contains(index + 1);
  }
}
