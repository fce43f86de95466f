package io.wengao.text.classification;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.lexicon.Lexicon;
import io.wengao.text.lexicon.Script;
import io.wengao.text.lexicon.TextPattern;
import io.wengao.text.structure.Structured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rhetorical move of each paragraph: by its cues and its place. */
final class MoveReader {
  private static final int MOST_COUNTED = 4;

  private record Cue(Move move, int weight, TextPattern pattern) {}

  private final Map<String, Move> moves = new LinkedHashMap<>();
  private final List<Cue> cues = new ArrayList<>();

  MoveReader() {
    for (List<String> row : Lexicon.rows("moves.tsv")) {
      Move move = new Move(row.get(0), row.get(1));
      moves.put(move.id(), move);
      if (row.size() > 3) {
        cues.add(new Cue(move, Integer.parseInt(row.get(2)), TextPattern.of(row.get(3))));
      }
    }
  }

  List<Move> read(Structured speech) {
    List<Move> result = new ArrayList<>();
    int count = speech.paragraphs().size();
    for (int i = 0; i < count; i++) {
      boolean salutation = i == 0 && speech.salutation() != null;
      result.add(salutation ? move("salutation") : best(speech, i, count));
    }
    carryOn(speech, result);
    return result;
  }

  /** Within a section, a paragraph without a cue does what the section has been doing. */
  private void carryOn(Structured speech, List<Move> moves) {
    Move other = move("other");
    for (int i = 1; i < moves.size(); i++) {
      List<Integer> path = speech.sectionPaths().get(i);
      boolean sameSection = !path.isEmpty() && path.getFirst().equals(firstOf(speech, i - 1));
      if (moves.get(i).equals(other) && sameSection) {
        moves.set(i, moves.get(i - 1));
      }
    }
  }

  private static @Nullable Integer firstOf(Structured speech, int paragraph) {
    List<Integer> path = speech.sectionPaths().get(paragraph);
    return path.isEmpty() ? null : path.getFirst();
  }

  private Move best(Structured speech, int index, int count) {
    IndexedText paragraph = IndexedText.of(Script.simplified(speech.paragraph(index)));
    Move best = move("other");
    int most = 0;
    for (Cue cue : cues) {
      int hits = cue.pattern.count(paragraph, MOST_COUNTED);
      int score = cue.weight * hits + placeBonus(cue.move.id(), speech, index, count);
      if (hits > 0 && score > most) {
        most = score;
        best = cue.move;
      }
    }
    return best;
  }

  /**
   * Openings stand before the first section, closings after the last; a section's first paragraphs
   * argue, later ones assign.
   */
  private static int placeBonus(String move, Structured speech, int index, int count) {
    boolean before = speech.sectionPaths().get(index).isEmpty() && index <= Math.max(3, count / 4);
    boolean last = index >= count - 2;
    return switch (move) {
      case "opening", "preceding", "leadIn" -> before ? 3 : -6;
      case "closing", "call" -> last ? 4 : -6;
      case "deployment" -> before ? -3 : 1;
      case "guarantee" -> index > count * 2 / 3 ? 2 : -1;
      default -> 0;
    };
  }

  private Move move(String id) {
    Move move = moves.get(id);
    if (move == null) {
      throw new IllegalStateException("moves.tsv has no " + id);
    }
    return move;
  }
}
