package io.wengao.corpus.retrieval;

import io.wengao.corpus.retrieval.VectorIndex.PassageVectors;
import io.wengao.corpus.retrieval.VectorIndex.SpeechVectors;
import io.wengao.corpus.search.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** How near passages, their pieces and speeches are to what is wanted. */
final class Likeness {
  /** A speech is as near as its nearest passages are on average. */
  private static final int PASSAGES_A_SPEECH = 3;

  private final float[] wanted;
  private final List<SpeechVectors> speeches;

  Likeness(float[] wanted, List<SpeechVectors> speeches) {
    this.wanted = wanted;
    this.speeches = speeches;
  }

  /**
   * Cosines of a unit.
   *
   * @param text of the nearest window
   * @param title of the speech's title
   */
  record Near(float text, float title) {}

  /** Tells each passage's id and nearness; only of {@code allowed}, null for all. */
  void passages(@Nullable Set<String> allowed, BiConsumer<String, Near> each) {
    for (SpeechVectors speech : speeches) {
      List<PassageVectors> its =
          allowed == null
              ? speech.passages()
              : speech.passages().stream()
                  .filter(one -> allowed.contains(one.passageId()))
                  .toList();
      if (!its.isEmpty()) {
        float title = speech.title().nearest(wanted);
        for (PassageVectors passage : its) {
          each.accept(passage.passageId(), new Near(passage.text().nearest(wanted), title));
        }
      }
    }
  }

  /** Tells each sentence's or heading's id and nearness: as near as the windows it stands in. */
  void pieces(Set<String> ids, BiConsumer<String, Near> each) {
    TreeMap<String, List<Piece>> byPassage = new TreeMap<>();
    for (String id : ids) {
      Piece piece = Piece.of(id);
      byPassage.computeIfAbsent(piece.passageId(), passage -> new ArrayList<>()).add(piece);
    }
    for (SpeechVectors speech : speeches) {
      float title = speech.title().nearest(wanted);
      for (PassageVectors passage : speech.passages()) {
        for (Piece piece : byPassage.getOrDefault(passage.passageId(), List.of())) {
          each.accept(piece.id(), new Near(passage.text().nearest(wanted, piece.span()), title));
        }
      }
    }
  }

  /** Tells each speech's id and nearness; only of {@code allowed}, null for all. */
  void speeches(@Nullable Set<String> allowed, BiConsumer<String, Near> each) {
    for (SpeechVectors speech : speeches) {
      if (allowed == null || allowed.contains(speech.speechId())) {
        each.accept(speech.speechId(), new Near(ofNearest(speech), speech.title().nearest(wanted)));
      }
    }
  }

  private float ofNearest(SpeechVectors speech) {
    return (float)
        speech.passages().stream()
            .map(passage -> passage.text().nearest(wanted))
            .sorted(Comparator.reverseOrder())
            .limit(PASSAGES_A_SPEECH)
            .mapToDouble(Float::doubleValue)
            .average()
            .orElse(0);
  }
}
