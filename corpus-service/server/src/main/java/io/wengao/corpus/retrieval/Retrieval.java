package io.wengao.corpus.retrieval;

import io.wengao.corpus.embedding.Embedding;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.retrieval.Likeness.Near;
import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.HitPage;
import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds by words, by meaning, or by both. The same search over the same corpus has the same answer,
 * and pages of one list join without gap or repetition.
 */
public final class Retrieval {
  /** How far down a list compared by meaning goes; what is farther is not near. */
  public static final int DEEPEST = 400;

  private final SearchIndex index;
  private final VectorIndex vectors;
  private final Supplier<Embedding> embedding;

  /** Loads the model, when it is needed, from {@code embedding}, which is asked every time. */
  public Retrieval(SearchIndex index, VectorIndex vectors, Supplier<Embedding> embedding) {
    this.index = index;
    this.vectors = vectors;
    this.embedding = embedding;
  }

  /** What a search comes to. */
  public sealed interface Outcome {

    /** It was done. */
    record Done(Found found) implements Outcome {}

    /**
     * Meaning cannot be compared here.
     *
     * @param reason for an operator
     */
    record Unavailable(String reason) implements Outcome {}
  }

  /** Finds what {@code request} asks for; its way of matching is that of the mode. */
  public Outcome find(Office office, Mode mode, SearchRequest request) {
    if (mode == Mode.KEYWORD) {
      return new Outcome.Done(byWords(office, request));
    }
    return switch (embedding.get()) {
      case Embedding.Ready(var embedder) -> {
        float[] wanted = embedder.embed(request.text().plain());
        yield new Outcome.Done(page(ranked(office, mode, request, wanted), mode, request));
      }
      case Embedding.Missing(String reason) ->
          mode == Mode.HYBRID
              ? new Outcome.Done(byWords(office, request))
              : new Outcome.Unavailable(reason);
    };
  }

  private Found byWords(Office office, SearchRequest request) {
    HitPage page = index.search(office, request);
    List<RankedHit> hits =
        page.hits().stream()
            .map(hit -> new RankedHit(hit.id(), hit.score(), hit.score(), hit.score(), null, 0))
            .toList();
    return new Found(hits, page.hasNext(), page.total(), Mode.KEYWORD, List.of());
  }

  private List<RankedHit> ranked(Office office, Mode mode, SearchRequest request, float[] wanted) {
    Likeness likeness = new Likeness(wanted, vectors.speeches(office));
    Nearest nearest = new Nearest(DEEPEST);
    switch (request.unit()) {
      case PASSAGE -> likeness.passages(allowed(office, request), nearest::add);
      case SPEECH -> likeness.speeches(allowed(office, request), nearest::add);
      case SENTENCE, HEADING ->
          likeness.pieces(index.ids(office, request.demandsOnly()), nearest::add);
    }
    return mode == Mode.SEMANTIC
        ? nearest.bestFirst()
        : fused(office, request, likeness, nearest.bestFirst());
  }

  /** Null when nothing is demanded. */
  private @Nullable SortedSet<String> allowed(Office office, SearchRequest request) {
    boolean open = request.filter().equals(SearchFilter.ALL) && !request.text().demanding();
    return open ? null : index.ids(office, request.demandsOnly());
  }

  /** Candidates of either way, each measured both ways. */
  private List<RankedHit> fused(
      Office office, SearchRequest request, Likeness likeness, List<RankedHit> nearest) {
    SearchRequest anyWord = request.anyWord(DEEPEST);
    Set<String> candidates = new LinkedHashSet<>();
    nearest.forEach(hit -> candidates.add(hit.id()));
    index.best(office, anyWord).forEach(hit -> candidates.add(hit.id()));
    SortedMap<String, Near> near = near(likeness, request.unit(), candidates);
    SortedMap<String, Float> words = index.scores(office, anyWord, candidates);
    Fusion fusion = new Fusion(index.mostWords(office, anyWord));
    return candidates.stream()
        .map(id -> fusion.hybrid(id, words.get(id), near.get(id)))
        .sorted(RankedHit.BEST_FIRST)
        .toList();
  }

  private static SortedMap<String, Near> near(
      Likeness likeness, SearchUnit unit, Set<String> candidates) {
    SortedMap<String, Near> near = new TreeMap<>();
    switch (unit) {
      case PASSAGE -> likeness.passages(candidates, near::put);
      case SPEECH -> likeness.speeches(candidates, near::put);
      case SENTENCE, HEADING -> likeness.pieces(candidates, near::put);
    }
    return near;
  }

  private static Found page(List<RankedHit> ranked, Mode mode, SearchRequest request) {
    List<RankedHit> rest = ranked;
    HitPage.Hit after = request.after();
    if (after != null) {
      RankedHit last = new RankedHit(after.id(), after.score(), null, 0, null, 0);
      rest = ranked.stream().filter(hit -> RankedHit.BEST_FIRST.compare(hit, last) > 0).toList();
    }
    List<RankedHit> hits = rest.stream().limit(request.first()).toList();
    List<String> ids = ranked.stream().map(RankedHit::id).toList();
    return new Found(hits, rest.size() > hits.size(), ranked.size(), mode, ids);
  }

  /** How often each value occurs among all that a search found. */
  public Facets facets(Office office, SearchRequest request, Found found) {
    return found.mode() == Mode.KEYWORD
        ? index.facets(office, request, List.of())
        : index.facets(office, request.demandsOnly(), found.ranked());
  }
}
