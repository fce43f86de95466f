package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pairs of marks within a line: one half missing, or the two halves the wrong way round (”…“). A
 * pair around a line of its own is whole: a page broke it.
 */
final class PairRule implements ReviewRule {
  private static final String OPEN = "“‘（《〈〔【";
  private static final String CLOSE = "”’）》〉〕】";
  private static final Pattern ACROSS_LINES =
      Pattern.compile(
          "([“‘（《〈〔【])[^“”‘’（）《》〈〉〔〕【】\\n]{0,20}\\n+"
              + "[^\\n]{1,160}\\n+[^“”‘’（）《》〈〉〔〕【】\\n]{0,20}([”’）》〉〕】])");
  private static final Pattern REVERSED = Pattern.compile("”([^“”\\n]{1,24})“");

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<DraftFinding> findings = new ArrayList<>();
    Set<Integer> broken = acrossLines(text);
    int start = 0;
    for (String line : text.split("\n", -1)) {
      line(text, start, start + line.length(), findings);
      start += line.length() + 1;
    }
    findings.removeIf(f -> f.span() != null && broken.contains(f.span().start()));
    return findings;
  }

  /** Halves parted by lines: pages put what was a link on a line of its own. */
  private static Set<Integer> acrossLines(String text) {
    Set<Integer> halves = new HashSet<>();
    ACROSS_LINES
        .matcher(text)
        .results()
        .filter(m -> CLOSE.indexOf(m.group(2)) == OPEN.indexOf(m.group(1)))
        .forEach(
            m -> {
              halves.add(m.start(1));
              halves.add(m.start(2));
            });
    return halves;
  }

  private static void line(String text, int from, int to, List<DraftFinding> findings) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int closing = CLOSE.indexOf(c);
      if (OPEN.indexOf(c) >= 0) {
        open.push(i);
      } else if (closing >= 0) {
        if (!open.isEmpty() && text.charAt(open.peek()) == OPEN.charAt(closing)) {
          open.pop();
          continue;
        }
        if (isOrdinal(text, from, i)) {
          continue;
        }
        int end = open.isEmpty() ? reversedEnd(text, i, to) : 0;
        findings.add(end > 0 ? reversed(text, i, end) : alone(text, i));
        i = Math.max(i, end - 1);
      }
    }
    open.forEach(at -> findings.add(alone(text, at)));
  }

  /** 1） at the beginning of a line needs no opening half, nor does 's. */
  private static boolean isOrdinal(String text, int from, int at) {
    char c = text.charAt(at);
    boolean numbered = c == '）' && at > from && at - from <= 3;
    boolean apostrophe = c == '’' && at > from && Character.isLetterOrDigit(text.charAt(at - 1));
    return (numbered && Character.isLetterOrDigit(text.charAt(at - 1)))
        || (apostrophe && !Character.isIdeographic(text.charAt(at - 1)));
  }

  /** End of ”…“ that begins at {@code at} where nothing is open, or 0 when it is none. */
  private static int reversedEnd(String text, int at, int to) {
    Matcher pair = REVERSED.matcher(text).region(at, to);
    if (text.charAt(at) != '”' || !pair.lookingAt()) {
      return 0;
    }
    int close = text.indexOf('”', pair.end());
    int open = text.indexOf('“', pair.end());
    boolean opens = close >= 0 && close < to && (open < 0 || close < open);
    return opens ? 0 : pair.end();
  }

  private static DraftFinding reversed(String text, int from, int to) {
    String words = text.substring(from + 1, to - 1);
    return DraftFinding.at(
        "REVERSED_QUOTES", Severity.ERROR, text, from, to, "前后引号用反了", "“" + words + "”");
  }

  private static DraftFinding alone(String text, int at) {
    return DraftFinding.at(
        "UNBALANCED_QUOTES",
        Severity.ERROR,
        text,
        at,
        at + 1,
        "“" + text.charAt(at) + "”没有与之成对的另一半",
        null);
  }
}
