package io.wengao.corpus.quotation;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.quotation.Verdict.Place;
import io.wengao.corpus.similarity.HeldWords;
import io.wengao.corpus.similarity.WordingStore;
import io.wengao.text.quotation.QuotedWords;
import io.wengao.text.similarity.Folded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for quoted words in all speeches of an office. */
@ApplicationScoped
public class QuotationCheck {
  /** Speeches compared word by word when no speech has the very words. */
  private static final int RESEMBLING = 10;

  private final HeldWords held;

  QuotationCheck(HeldWords held) {
    this.held = held;
  }

  /**
   * Looks for {@code text} in whole.
   *
   * @param most places at most
   */
  @Transactional
  public Verdict of(Office office, String text, int most) {
    if (text.length() > QuotedWords.LONGEST) {
      return new Verdict.NotAsked(
          "more than " + QuotedWords.LONGEST + " characters; ask for one quotation at a time");
    }
    QuotedWords words = QuotedWords.of(text);
    if (words.length() < QuotedWords.SHORTEST) {
      return new Verdict.NotAsked(
          "fewer than " + QuotedWords.SHORTEST + " letters or digits; give the quoted words");
    }
    List<Place> places = exactly(office, words, most);
    if (!places.isEmpty()) {
      return new Verdict.Found(places);
    }
    List<Place> near = nearly(office, words, most);
    return near.isEmpty() ? new Verdict.NotFound() : new Verdict.Near(near);
  }

  private List<Place> exactly(Office office, QuotedWords words, int most) {
    List<Place> places = new ArrayList<>();
    for (WordingStore.Found found : held.holding(office, words.pieces(), most)) {
      words
          .exactly(Folded.words(found.text()))
          .forEach(at -> places.add(new Place(found.speechId(), found.text(), at)));
    }
    return List.copyOf(places.subList(0, Math.min(most, places.size())));
  }

  private List<Place> nearly(Office office, QuotedWords words, int most) {
    return held.resembling(office, words.probes(), RESEMBLING).stream()
        .flatMap(
            found ->
                words.nearly(Folded.words(found.text())).stream()
                    .map(at -> new Place(found.speechId(), found.text(), at)))
        .sorted(Comparator.comparingDouble(place -> -place.at().similarity()))
        .limit(most)
        .toList();
  }
}
