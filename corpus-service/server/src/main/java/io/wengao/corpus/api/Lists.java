package io.wengao.corpus.api;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.HitPage;
import io.wengao.corpus.search.HitPage.Hit;
import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.speech.SpeechPage;
import io.wengao.corpus.speech.SpeechRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two lists of the corpus, speeches and hits, as connections. */
@ApplicationScoped
class Lists {
  private final SpeechRepository speeches;
  private final SearchIndex index;
  private final Corpus corpus;

  Lists(SpeechRepository speeches, SearchIndex index, Corpus corpus) {
    this.speeches = speeches;
    this.index = index;
    this.corpus = corpus;
  }

  @Transactional
  SpeechConnection speeches(
      Office office,
      @Nullable SpeechFilterInput filter,
      SpeechOrder order,
      int first,
      @Nullable String after) {
    SpeechPage page =
        speeches.page(
            office,
            SpeechFilterInput.stored(filter),
            order.stored(),
            Cursors.position(after),
            first);
    List<SpeechEdge> edges =
        page.entries().stream()
            .map(entry -> new SpeechEdge(Cursors.of(entry.position()), Speech.of(entry.speech())))
            .toList();
    return new SpeechConnection(
        edges,
        edges.stream().map(SpeechEdge::node).toList(),
        Paging.info(edges, SpeechEdge::cursor, page.hasNext(), after),
        Math.toIntExact(page.total()));
  }

  @Transactional
  SearchConnection search(Office office, SearchInput input, int first, @Nullable String after) {
    SearchRequest request =
        new SearchRequest(
            input.text(),
            input.unit().searched(),
            SearchRequest.Match.FAIR_PART,
            SpeechFilterInput.searched(input.filter()),
            first,
            Cursors.hit(after));
    HitPage page = index.search(office, request);
    List<SearchEdge> edges =
        switch (input.unit()) {
          case SPEECH -> speechEdges(office, page.hits(), input.text());
          case PASSAGE -> passageEdges(office, page.hits(), input.text());
        };
    return new SearchConnection(
        edges,
        edges.stream().map(SearchEdge::node).toList(),
        Paging.info(edges, SearchEdge::cursor, page.hasNext(), after),
        Math.toIntExact(page.total()));
  }

  /** A hit whose speech was deleted a moment ago is left out. */
  private List<SearchEdge> speechEdges(Office office, List<Hit> hits, String text) {
    List<@Nullable Speech> found =
        corpus.speeches(office, hits.stream().<@Nullable String>map(Hit::id).toList());
    List<SearchEdge> edges = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Speech speech = found.get(i);
      if (speech != null) {
        List<Span> places = Span.all(index.highlights(text, speech.text()));
        edges.add(
            edge(
                hits.get(i),
                new SearchHit(hits.get(i).score(), SearchUnit.SPEECH, speech, null, places)));
      }
    }
    return edges;
  }

  private List<SearchEdge> passageEdges(Office office, List<Hit> hits, String text) {
    List<@Nullable Passage> found =
        corpus.passages(office, hits.stream().<@Nullable String>map(Hit::id).toList());
    List<@Nullable String> speechIds =
        found.stream()
            .<@Nullable String>map(passage -> passage == null ? null : passage.speechId())
            .toList();
    List<@Nullable Speech> of = corpus.speeches(office, speechIds);
    List<SearchEdge> edges = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Passage passage = found.get(i);
      if (passage != null) {
        List<Span> places = Span.all(index.highlights(text, passage.text()));
        edges.add(
            edge(
                hits.get(i),
                new SearchHit(
                    hits.get(i).score(), SearchUnit.PASSAGE, of.get(i), passage, places)));
      }
    }
    return edges;
  }

  private static SearchEdge edge(Hit hit, SearchHit node) {
    return new SearchEdge(Cursors.of(hit), node);
  }
}
