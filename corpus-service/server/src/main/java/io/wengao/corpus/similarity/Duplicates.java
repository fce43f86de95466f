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
import java.util.OptionalLong;

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

  /** Compares a speech by another text from now on; it keeps its place among the others. */
  @Transactional
  public void replace(Office office, String speechId, String text) {
    store.replace(office, speechId, text);
  }

  /** Makes a speech one in which quotations are found and that waits to be compared. */
  @Transactional
  public void await(Office office, String speechId, String text) {
    store.await(office, speechId, text);
  }

  /** Says that a comparing is over: what it kept is sorted, so that it is found faster. */
  @Transactional
  public void compared() {
    store.sortKeys();
  }

  /**
   * Lets nobody else compare speeches of the office until the transaction ends, lest two that are
   * compared at the same time miss each other.
   */
  @Transactional
  public void lock(Office office) {
    store.lock(office);
  }

  /**
   * Finds what a speech that waits is like among those compared before it, the most alike first,
   * and makes it one of them. None when it does not wait.
   *
   * @param most how many at most
   */
  @Transactional
  public List<SimilarSpeech> compare(Office office, String speechId, String text, int most) {
    OptionalLong number = store.noLongerWaits(office, speechId, text);
    if (number.isEmpty()) {
      return List.of();
    }
    Folded here = WordingStore.compared(text);
    long[] fingerprints = Fingerprints.of(here);
    List<SimilarSpeech> similar =
        similar(
            here, store.candidates(office, number.getAsLong(), fingerprints, most + MORE), most);
    store.add(office, number.getAsLong(), fingerprints);
    return similar;
  }

  /**
   * The speeches most like one, the most alike first, ties by id; it itself is not among them.
   *
   * @param most how many at most
   */
  @Transactional
  public List<SimilarSpeech> of(Office office, String speechId, String text, int most) {
    Folded here = WordingStore.compared(text);
    return similar(
        here, store.candidates(office, speechId, Fingerprints.of(here), most + MORE), most);
  }

  private static List<SimilarSpeech> similar(
      Folded here, List<WordingStore.Found> candidates, int most) {
    List<SimilarSpeech> similar = new ArrayList<>();
    for (WordingStore.Found found : candidates) {
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
