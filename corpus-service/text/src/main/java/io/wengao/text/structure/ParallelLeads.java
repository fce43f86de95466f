package io.wengao.text.structure;

import java.util.ArrayList;
import java.util.List;

/** Sections without numbers whose first sentences are built alike (在“走得勤”上下功夫。 在“听得懂”上下功夫。). */
final class ParallelLeads {
  private static final int LONGEST = 26;
  private static final int FEWEST = 3;

  private ParallelLeads() {}

  static List<Heading> find(List<String> lines) {
    List<Heading> best = List.of();
    List<Heading> run = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int lead = leadLength(lines.get(i));
      boolean joins =
          lead > 0
              && !run.isEmpty()
              && alike(lead(lines, run.getLast()), lines.get(i).substring(0, lead));
      if (!joins) {
        best = longer(best, run);
        run = new ArrayList<>();
      }
      if (lead > 0) {
        run.add(new Heading(i, null, lead, true));
      }
    }
    best = longer(best, run);
    return best.size() >= FEWEST ? best : List.of();
  }

  private static List<Heading> longer(List<Heading> a, List<Heading> b) {
    return b.size() > a.size() ? b : a;
  }

  private static String lead(List<String> lines, Heading heading) {
    return lines.get(heading.line()).substring(0, heading.length());
  }

  /** Length of a short first sentence that has a paragraph behind it, or 0. */
  private static int leadLength(String line) {
    int stop = line.indexOf('。');
    return stop >= 4 && stop <= LONGEST && line.length() > stop + LONGEST ? stop : 0;
  }

  /** Common beginning and end make up at least two fifths of the longer lead. */
  private static boolean alike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return (start + end) * 5 >= Math.max(a.length(), b.length()) * 2;
  }
}
