package io.wengao.composition.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a sentence may end earlier: at a mark of the bank or of the grammar between two halves that
 * stand alone. Words of the brief and of passages are never cut.
 */
record SentenceBreaks(Verbal verbal) {
  private static final String OPENERS = "“‘《（〔";
  private static final String CLOSERS = "”’》）〕";
  private static final int SHORTEST = 7;

  /** The first half carries the second: both belong to one sentence. */
  private static final Pattern CARRIES =
      Pattern.compile("：|既|不仅|不但|不光|要么|一手|一边|一头|宁可|与其|我将|我们将|还要|是因为|如果|只要|只有|无论");

  private static final Pattern LEANS = Pattern.compile("^[，、；而也更又却且并则但就才否其那这都还]");

  /** Places of marks; what follows may become a sentence of its own. */
  List<Integer> of(Phrase sentence) {
    List<Integer> places = new ArrayList<>();
    String text = sentence.text();
    int at = 0;
    Phrase.Piece before = null;
    for (Phrase.Piece piece : sentence.pieces()) {
      if (piece.origin() instanceof Origin.FromPattern(String lineId)) {
        for (int i = 0; i < piece.text().length(); i++) {
          boolean lead = before != null && isLead(before) && lineId.equals("mark");
          if (isMark(text, at + i, lead) && standAlone(text, at + i)) {
            places.add(at + i);
          }
        }
      }
      at += piece.text().length();
      before = piece;
    }
    return places;
  }

  private static boolean isLead(Phrase.Piece piece) {
    return piece.origin() instanceof Origin.FromPattern(String id) && id.endsWith("-lead");
  }

  /** Between clauses ； closes a thought; after the lead of a step ， does when an act follows. */
  private boolean isMark(String text, int at, boolean afterLead) {
    char mark = text.charAt(at);
    boolean acts = afterLead && mark == '，' && verbal.opens(text.substring(at + 1));
    return (mark == '；' || acts) && depth(text, at) == 0;
  }

  private static boolean standAlone(String text, int at) {
    String first = text.substring(0, at);
    String second = text.substring(at + 1);
    boolean led = text.charAt(at) == '，';
    return (led || first.length() >= SHORTEST)
        && second.length() >= SHORTEST
        && !CARRIES.matcher(first).find()
        && !LEANS.matcher(second).find();
  }

  private static int depth(String text, int to) {
    int depth = 0;
    for (int i = 0; i < to; i++) {
      depth += OPENERS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      depth -= CLOSERS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return depth;
  }
}
