package io.wengao.corpus.similarity;

import io.wengao.corpus.office.Office;
import io.wengao.text.similarity.Fingerprints;
import io.wengao.text.similarity.Folded;
import io.wengao.text.similarity.Similarity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds speeches of an office that are copies of one another or share passages. */
@ApplicationScoped
public class Duplicates {
  /** Candidates compared beyond those asked for: the weightiest need not be the most alike. */
  private static final int MORE = 12;

  private final WordingStore store;

  Duplicates(WordingStore store) {
    this.store = store;
  }

  /** Makes a speech one that others are compared with. */
  @Transactional
  public void keep(Office office, String speechId, String text) {
    store.keep(office, speechId, text);
  }

  /**
   * The speeches most like one, the most alike first, ties by id; it itself is not among them.
   *
   * @param most how many at most
   */
  @Transactional
  public List<SimilarSpeech> of(Office office, String speechId, String text, int most) {
    Folded here = WordingStore.compared(text);
    List<SimilarSpeech> similar = new ArrayList<>();
    for (WordingStore.Found found :
        store.candidates(office, speechId, Fingerprints.of(here), most + MORE)) {
      Optional<Similarity> common = Similarity.between(here, WordingStore.compared(found.text()));
      common.ifPresent(it -> similar.add(new SimilarSpeech(found.speechId(), found.title(), it)));
    }
    similar.sort(
        Comparator.comparing((SimilarSpeech it) -> it.similarity().kind())
            .thenComparing(it -> -it.similarity().value())
            .thenComparing(SimilarSpeech::speechId));
    return List.copyOf(similar.subList(0, Math.min(most, similar.size())));
  }
}
