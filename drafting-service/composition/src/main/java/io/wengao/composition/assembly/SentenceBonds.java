package io.wengao.composition.assembly;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which two neighbours may become one sentence: two of one nature, so that nothing is tied to what
 * it is not about. The mark between them is the grammar's; no word changes.
 */
record SentenceBonds(Verbal verbal) {
  private static final Pattern BEGINS_ANEW =
      Pattern.compile(
          "^(同志|各位|朋友|这|那|此|因此|所以|为此|但|然而|同时|下面|刚才|今天|让我们|首先|其次|再次|最后|一方面|另一方面|第[一二三四五六]"
              + "|[一二三四五六][是要]|我|谢谢|感谢|希望|以上|请|在此|借此)");
  private static final int MOST_HALVES = 2;

  private enum Nature {
    /** The lead of a step. */
    LEAD,
    /** A fact of the brief. */
    FACT,
    /** What the bank or a passage says. */
    ARGUMENT,
    /** Any other word of the brief. */
    OTHER
  }

  /** Both as one sentence; empty when they must stay apart. */
  Optional<Phrase> bond(Phrase first, Phrase second) {
    if (!isPlain(first) || !isPlain(second) || BEGINS_ANEW.matcher(second.text()).find()) {
      return Optional.empty();
    }
    Nature nature = nature(first);
    Nature next = nature(second);
    boolean follows = second.text().startsWith("还要");
    boolean done = nature == Nature.LEAD && next == Nature.ARGUMENT;
    if (done && !follows && isBare(first) && verbal.opens(second.text())) {
      return Optional.of(joined(first, "，", second));
    }
    boolean alike = nature == next && (nature == Nature.FACT || nature == Nature.ARGUMENT);
    return alike || (done && follows) ? Optional.of(joined(first, "；", second)) : Optional.empty();
  }

  private static Phrase joined(Phrase first, String mark, Phrase second) {
    Phrase open = PhraseCut.before(first, first.text().length() - 1);
    return open.plus(mark, "mark").plus(second);
  }

  /** One sentence that ends in a full stop of ours, with room for another half. */
  private static boolean isPlain(Phrase sentence) {
    String text = sentence.text();
    int end = text.length() - 1;
    return end > 0
        && text.charAt(end) == '。'
        && sentence.pieces().getLast().origin() instanceof Origin.FromPattern
        && text.chars().limit(end).noneMatch(c -> "。！？：“”".indexOf(c) >= 0)
        && text.chars().filter(c -> c == '；').count() < MOST_HALVES;
  }

  /** Nothing but number and lead. */
  private static boolean isBare(Phrase lead) {
    return lead.text().indexOf('，') < 0;
  }

  private static Nature nature(Phrase sentence) {
    Nature nature = Nature.ARGUMENT;
    for (Phrase.Piece piece : sentence.pieces()) {
      if (piece.origin() instanceof Origin.FromPattern(String id) && id.endsWith("-lead")) {
        return Nature.LEAD;
      }
      if (piece.origin() instanceof Origin.FromBrief(String path)) {
        boolean fact = path.startsWith("facts[");
        boolean named = path.equals("theme");
        nature = fact ? Nature.FACT : named || nature == Nature.FACT ? nature : Nature.OTHER;
      }
    }
    return nature;
  }
}
