package io.wengao.corpus.search.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.corpus.embedding.Embedder;
import io.wengao.corpus.embedding.Embedding;
import io.wengao.corpus.embedding.TextVectors;
import io.wengao.corpus.retrieval.Found;
import io.wengao.corpus.retrieval.Mode;
import io.wengao.corpus.retrieval.RankedHit;
import io.wengao.corpus.retrieval.Retrieval;
import io.wengao.corpus.retrieval.VectorIndex;
import io.wengao.corpus.retrieval.VectorIndex.DocumentVectors;
import io.wengao.corpus.retrieval.VectorIndex.PassageVectors;
import io.wengao.corpus.retrieval.VectorIndex.SpeechVectors;
import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.HitPage;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.IndexedDocument.IndexedPassage;
import io.wengao.corpus.search.IndexedDocument.IndexedSpeech;
import io.wengao.corpus.search.IndexedDocument.Traits;
import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchText;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.text.classification.Labelled;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How words and meaning come together over an index. */
public abstract class RetrievalContract extends IndexContract {
  private final VectorIndex vectors = new VectorIndex();

  @BeforeEach
  void texts() {
    add("a", "看病花钱的事要管好。");
    add("b", "降低就医负担。");
    add("c", "修好每一条公路。看病也要管。");
    add("d", "办好每一所学校。");
  }

  @Test
  void meaningFindsWhatHasNoneOfTheWords() {
    List<String> found = ids(find(Mode.SEMANTIC, "看病", SearchUnit.PASSAGE, 2, null));

    assertThat(found).containsExactlyInAnyOrder("a-0-0", "b-0-0");
  }

  @Test
  void bothTogetherPutFirstWhatHasWordsAndMeaning() {
    Found found = find(Mode.HYBRID, "看病花钱", SearchUnit.PASSAGE, 4, null);

    assertThat(ids(found)).startsWith("a-0-0").hasSize(4);
    assertThat(found.hits().getFirst().wordsShare()).isPositive();
    assertThat(found.hits().getFirst().meaningShare()).isPositive();
    assertThat(found.total()).isEqualTo(4);
  }

  @Test
  void pagesJoinWithoutGapOrRepetition() {
    List<String> whole = ids(find(Mode.HYBRID, "看病", SearchUnit.PASSAGE, 10, null));
    List<String> joined = new ArrayList<>();
    HitPage.@Nullable Hit after = null;
    boolean more = true;
    while (more) {
      Found page = find(Mode.HYBRID, "看病", SearchUnit.PASSAGE, 1, after);
      RankedHit last = page.hits().getLast();
      joined.addAll(ids(page));
      after = new HitPage.Hit(last.id(), last.score());
      more = page.hasNext();
    }

    assertThat(joined).isEqualTo(whole);
  }

  @Test
  void phrasesAreDemandedOfWhatMeaningFinds() {
    Found found = find(Mode.HYBRID, "看病 \"公路\"", SearchUnit.PASSAGE, 10, null);

    assertThat(ids(found)).containsExactly("c-0-0");
  }

  @Test
  void sentencesAndSpeechesAreFoundByMeaningToo() {
    assertThat(ids(find(Mode.HYBRID, "看病", SearchUnit.SENTENCE, 10, null)))
        .contains("c-0-0@8-14", "a-0-0@0-10");
    assertThat(ids(find(Mode.SEMANTIC, "看病", SearchUnit.SPEECH, 2, null)))
        .containsExactlyInAnyOrder("a-0", "b-0");
  }

  @Test
  void withoutAModelBothTogetherCompareWordsAndMeaningIsRefused() {
    Retrieval without = new Retrieval(index(), vectors, () -> new Embedding.Missing("no library"));
    SearchRequest request = request("看病", SearchUnit.PASSAGE, 10, null);

    assertThat(without.find(office, Mode.HYBRID, request))
        .isInstanceOfSatisfying(
            Retrieval.Outcome.Done.class,
            done -> assertThat(done.found().mode()).isEqualTo(Mode.KEYWORD));
    assertThat(without.find(office, Mode.SEMANTIC, request))
        .isEqualTo(new Retrieval.Outcome.Unavailable("no library"));
  }

  @Test
  void facetsCountWhatMeaningFound() {
    Retrieval retrieval = new Retrieval(index(), vectors, () -> new Embedding.Ready(new Topics()));
    SearchRequest request = request("看病 \"公路\"", SearchUnit.PASSAGE, 10, null);
    Found found = find(Mode.HYBRID, "看病 \"公路\"", SearchUnit.PASSAGE, 10, null);

    assertThat(retrieval.facets(office, request, found).kinds())
        .containsExactly(new Facets.Count("speech", "讲话", 1));
  }

  @Test
  void aFilterHoldsForMeaningToo() {
    SearchFilter none =
        new SearchFilter("no-such-kind", null, null, null, null, null, null, null, null, null);
    Retrieval retrieval = new Retrieval(index(), vectors, () -> new Embedding.Ready(new Topics()));
    SearchRequest request =
        new SearchRequest(
            SearchText.of("看病"), SearchUnit.PASSAGE, SearchRequest.Match.FAIR_PART, none, 10, null);

    assertThat(retrieval.find(office, Mode.HYBRID, request))
        .isInstanceOfSatisfying(
            Retrieval.Outcome.Done.class, done -> assertThat(done.found().hits()).isEmpty());
  }

  private Found find(
      Mode mode, String text, SearchUnit unit, int first, HitPage.@Nullable Hit after) {
    Retrieval retrieval = new Retrieval(index(), vectors, () -> new Embedding.Ready(new Topics()));
    return switch (retrieval.find(office, mode, request(text, unit, first, after))) {
      case Retrieval.Outcome.Done(Found found) -> found;
      case Retrieval.Outcome.Unavailable(String reason) -> throw new AssertionError(reason);
    };
  }

  private static SearchRequest request(
      String text, SearchUnit unit, int first, HitPage.@Nullable Hit after) {
    return new SearchRequest(
        SearchText.of(text), unit, SearchRequest.Match.FAIR_PART, SearchFilter.ALL, first, after);
  }

  private static List<String> ids(Found found) {
    return found.hits().stream().map(RankedHit::id).toList();
  }

  private void add(String id, String text) {
    String passage = id + "-0-0";
    Labelled move = new Labelled("deployment", "部署");
    IndexedPassage indexed = new IndexedPassage(passage, text, "BODY", move, true, false);
    Traits traits = new Traits(new Labelled("speech", "讲话"), null, null, List.of(), "SAMPLE");
    IndexedSpeech speech =
        new IndexedSpeech(id + "-0", "讲话", text, traits, null, true, List.of(indexed), List.of());
    index().put(office, new IndexedDocument(id, 1, List.of(speech)));
    PassageVectors near = new PassageVectors(passage, TextVectors.of(text, new Topics()));
    TextVectors title = TextVectors.of("讲话", new Topics());
    vectors.put(
        office,
        id,
        new DocumentVectors(1, List.of(new SpeechVectors(id + "-0", title, List.of(near)))));
  }

  /** Knows three topics by their words. */
  private record Topics() implements Embedder {
    private static final List<List<String>> WORDS =
        List.of(List.of("看病", "就医"), List.of("公路"), List.of("学校"));

    @Override
    public String model() {
      return "topics";
    }

    @Override
    public int dimensions() {
      return WORDS.size() + 1;
    }

    @Override
    public float[] embed(String text) {
      float[] vector = new float[dimensions()];
      vector[WORDS.size()] = 0.1f;
      double square = 0.01;
      for (int i = 0; i < WORDS.size(); i++) {
        if (WORDS.get(i).stream().anyMatch(text::contains)) {
          vector[i] = 1;
          square++;
        }
      }
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= (float) Math.sqrt(square);
      }
      return vector;
    }
  }
}
