package io.wengao.text.cleaning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words glued to the end of paragraphs: those taken out as a line of their own elsewhere, and those
 * with which a site signs several paragraphs after their last full stop.
 */
final class RepeatedNoise implements CleaningRule {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 60;
  private static final int MOST_ON_LINE = 4;
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?<=[。！？])(?=.{0,16}(?:网|文库|论坛|整理|公众号|[A-Za-z]{3})|——)([^。！？：；，、（）“”《》]{3,20})$");

  @Override
  public String id() {
    return "repeated-noise";
  }

  @Override
  public void apply(Page page) {
    Set<String> noise = new LinkedHashSet<>();
    for (Removal removal : page.removals()) {
      int length = removal.text().length();
      if (length >= SHORTEST && length <= LONGEST) {
        noise.add(removal.text());
      }
    }
    List<Line> left = page.left();
    noise.addAll(signatures(left));
    for (Line line : left) {
      for (int cuts = 0; cuts < MOST_ON_LINE && cutEnd(page, line, noise); cuts++) {
        // what stands before the piece may end with another
      }
    }
  }

  /** Takes out the longest piece the line ends with; whether there was one. */
  private boolean cutEnd(Page page, Line line, Set<String> noise) {
    String kept = line.kept();
    for (int at = Math.max(1, kept.length() - LONGEST); at < kept.length(); at++) {
      String piece = kept.substring(at);
      int to = line.lastKept();
      int from = to - piece.length();
      if (endsSentence(kept, at) && noise.contains(piece) && line.raw().startsWith(piece, from)) {
        page.remove(id(), line, from, to);
        return true;
      }
    }
    return false;
  }

  /** What two or more paragraphs have behind their last full stop. */
  private static Set<String> signatures(List<Line> left) {
    Set<String> once = new LinkedHashSet<>();
    Set<String> again = new LinkedHashSet<>();
    for (Line line : left) {
      Matcher signature = SIGNATURE.matcher(line.kept());
      if (signature.find() && !once.add(signature.group(1))) {
        again.add(signature.group(1));
      }
    }
    return again;
  }

  /** Before the piece the paragraph is over; else the words are its own. */
  private static boolean endsSentence(String text, int at) {
    return "。！？!?”）)".indexOf(text.charAt(at - 1)) >= 0;
  }
}
