package io.wengao.corpus.retrieval;

import io.wengao.corpus.retrieval.VectorIndex.PassageVectors;
import io.wengao.corpus.retrieval.VectorIndex.SpeechVectors;
import io.wengao.corpus.search.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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

  /** Of passages by id; only of {@code allowed}, null for all. */
  SortedMap<String, Near> passages(@Nullable Collection<String> allowed) {
    TreeMap<String, Near> near = new TreeMap<>();
    for (SpeechVectors speech : speeches) {
      float title = speech.title().nearest(wanted);
      for (PassageVectors passage : speech.passages()) {
        if (allowed == null || allowed.contains(passage.passageId())) {
          near.put(passage.passageId(), new Near(passage.text().nearest(wanted), title));
        }
      }
    }
    return near;
  }

  /** Of sentences or headings by id: as near as the windows they stand in. */
  SortedMap<String, Near> pieces(SortedSet<String> ids) {
    TreeMap<String, List<Piece>> byPassage = new TreeMap<>();
    for (String id : ids) {
      Piece piece = Piece.of(id);
      byPassage.computeIfAbsent(piece.passageId(), passage -> new ArrayList<>()).add(piece);
    }
    TreeMap<String, Near> near = new TreeMap<>();
    for (SpeechVectors speech : speeches) {
      float title = speech.title().nearest(wanted);
      for (PassageVectors passage : speech.passages()) {
        for (Piece piece : byPassage.getOrDefault(passage.passageId(), List.of())) {
          near.put(piece.id(), new Near(passage.text().nearest(wanted, piece.span()), title));
        }
      }
    }
    return near;
  }

  /** Of speeches by id; only of {@code allowed}, null for all. */
  SortedMap<String, Near> speeches(@Nullable Collection<String> allowed) {
    TreeMap<String, Near> near = new TreeMap<>();
    for (SpeechVectors speech : speeches) {
      if (allowed == null || allowed.contains(speech.speechId())) {
        near.put(speech.speechId(), new Near(ofNearest(speech), speech.title().nearest(wanted)));
      }
    }
    return near;
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
