package io.wengao.corpus.api;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.retrieval.Found;
import io.wengao.corpus.retrieval.Mode;
import io.wengao.corpus.retrieval.RankedHit;
import io.wengao.corpus.retrieval.Retrieval;
import io.wengao.corpus.search.Piece;
import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What searches find, as a connection. */
@ApplicationScoped
class Searches {
  private static final String WORDS_ALONE = "本机未启用语义检索，以下结果只按字词查找。";

  private final SearchIndex index;
  private final Retrieval retrieval;
  private final Corpus corpus;

  Searches(SearchIndex index, Retrieval retrieval, Corpus corpus) {
    this.index = index;
    this.retrieval = retrieval;
    this.corpus = corpus;
  }

  /** Not in a transaction as a whole: comparing by meaning takes its time. */
  SearchConnection search(Office office, SearchInput input, int first, @Nullable String after) {
    SearchRequest request =
        new SearchRequest(
            SearchText.of(input.text()),
            input.unit().searched(),
            SearchRequest.Match.FAIR_PART,
            input.searched(),
            first,
            Cursors.hit(after));
    Mode mode = input.mode().compared();
    return switch (SearchAway.unless(() -> retrieval.find(office, mode, request))) {
      case Retrieval.Outcome.Done(Found found) -> connection(office, input, request, found, after);
      case Retrieval.Outcome.Unavailable(String reason) ->
          throw new BadUserInput(
              "input.mode", mode + " cannot be compared here, use KEYWORD: " + reason);
    };
  }

  /** Counts what a search found. */
  SearchFacets facets(Office office, SearchConnection of) {
    return SearchFacets.of(
        SearchAway.unless(() -> retrieval.facets(office, of.request(), of.found())));
  }

  private SearchConnection connection(
      Office office,
      SearchInput input,
      SearchRequest request,
      Found found,
      @Nullable String after) {
    List<SearchEdge> edges =
        input.unit() == SearchUnit.SPEECH
            ? speechEdges(office, input, request, found.hits())
            : passageEdges(office, input, request, found.hits());
    boolean wordsAlone = found.mode() != input.mode().compared();
    return new SearchConnection(
        edges,
        edges.stream().map(SearchEdge::node).toList(),
        Paging.info(edges, SearchEdge::cursor, found.hasNext(), after),
        Math.toIntExact(found.total()),
        SearchMode.of(found.mode()),
        wordsAlone ? WORDS_ALONE : null,
        request,
        found);
  }

  /** A hit whose speech was deleted a moment ago is left out. */
  private List<SearchEdge> speechEdges(
      Office office, SearchInput input, SearchRequest request, List<RankedHit> hits) {
    List<@Nullable Speech> found =
        corpus.speeches(office, hits.stream().<@Nullable String>map(RankedHit::id).toList());
    List<SearchEdge> edges = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Speech speech = found.get(i);
      if (speech != null) {
        List<Span> places = Span.all(index.highlights(request.text().plain(), speech.text()));
        edges.add(edge(input, hits.get(i), speech, null, null, places));
      }
    }
    return edges;
  }

  private List<SearchEdge> passageEdges(
      Office office, SearchInput input, SearchRequest request, List<RankedHit> hits) {
    List<Piece> pieces = hits.stream().map(hit -> piece(input.unit(), hit.id())).toList();
    List<@Nullable Passage> found =
        corpus.passages(office, pieces.stream().<@Nullable String>map(Piece::passageId).toList());
    List<@Nullable Speech> of =
        corpus.speeches(
            office,
            found.stream()
                .<@Nullable String>map(passage -> passage == null ? null : passage.speechId())
                .toList());
    List<SearchEdge> edges = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Passage passage = found.get(i);
      if (passage != null) {
        io.wengao.text.span.Span span = pieces.get(i).span();
        boolean whole = input.unit() == SearchUnit.PASSAGE;
        List<Span> places =
            Span.all(
                index.highlights(request.text().plain(), passage.text()).stream()
                    .filter(place -> whole || place.overlaps(span))
                    .toList());
        edges.add(
            edge(input, hits.get(i), of.get(i), passage, whole ? null : Span.of(span), places));
      }
    }
    return edges;
  }

  private static Piece piece(SearchUnit unit, String id) {
    return unit == SearchUnit.PASSAGE
        ? new Piece(id, new io.wengao.text.span.Span(0, 0))
        : Piece.of(id);
  }

  private static SearchEdge edge(
      SearchInput input,
      RankedHit hit,
      @Nullable Speech speech,
      @Nullable Passage passage,
      @Nullable Span span,
      List<Span> places) {
    SearchHit node =
        new SearchHit(
            hit.score(),
            input.unit(),
            speech,
            passage,
            span,
            places,
            input.explain() ? SearchExplanation.of(hit) : null);
    return new SearchEdge(Cursors.of(hit), node);
  }
}
