package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.HitPage;
import io.wengao.corpus.search.IndexState;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.terms.Clauses;
import io.wengao.corpus.search.terms.Highlights;
import io.wengao.corpus.search.terms.Words;
import io.wengao.text.span.Span;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps each office's index in an OpenSearch cluster. What this process put is seen by its next
 * search, what others put within a second; all of it is durable at once.
 */
public final class OpenSearchIndex implements SearchIndex {
  private static final String SPEECHES = SearchUnit.SPEECH.name();
  private static final String PASSAGES = SearchUnit.PASSAGE.name();

  private final Cluster cluster;
  private final Places places;
  private final IndexDesign design;
  private final Writing writing;
  private final Clauses clauses;
  private final Highlights highlights;
  private final ConcurrentHashMap<Office, Unseen> unseen = new ConcurrentHashMap<>();

  /** An index in the cluster the settings name, which is asked at the first use. */
  public OpenSearchIndex(OpenSearchSettings settings) {
    this(settings, IndexDesign.present(settings.replicas()));
  }

  OpenSearchIndex(OpenSearchSettings settings, IndexDesign design) {
    Words words = new Words();
    this.cluster = new Cluster(settings);
    this.places = new Places(cluster, settings.prefix(), design);
    this.design = design;
    this.writing = new Writing(cluster, words);
    this.clauses = new Clauses(words);
    this.highlights = new Highlights(words);
  }

  /** Whether something was written that searches do not see yet. */
  private static final class Unseen {
    private boolean any;

    synchronized void written() {
      any = true;
    }

    synchronized void show(Runnable refresh) {
      if (any) {
        refresh.run();
        any = false;
      }
    }
  }

  @Override
  public HitPage search(Office office, SearchRequest request) {
    return reading(office, index -> index.search(clauses.of(office, request), request, true));
  }

  @Override
  public List<HitPage.Hit> best(Office office, SearchRequest request) {
    return reading(office, index -> index.search(clauses.of(office, request), request, false))
        .hits();
  }

  @Override
  public SortedMap<String, Float> scores(
      Office office, SearchRequest request, Collection<String> ids) {
    return ids.isEmpty()
        ? new TreeMap<>()
        : reading(office, index -> index.scores(clauses.of(office, request, ids)));
  }

  @Override
  public float mostWords(Office office, SearchRequest request) {
    return reading(office, index -> index.mostWords(clauses.terms(request)));
  }

  @Override
  public SortedSet<String> ids(Office office, SearchRequest request) {
    return reading(office, index -> index.ids(clauses.of(office, request)));
  }

  @Override
  public Facets facets(Office office, SearchRequest request, Collection<String> ids) {
    return reading(office, index -> index.facets(clauses.unscored(office, request, ids)));
  }

  @Override
  public List<Span> highlights(String query, String text) {
    return highlights.of(query, text);
  }

  @Override
  public void put(Office office, IndexedDocument document) {
    putAll(office, List.of(document));
  }

  @Override
  public void putAll(Office office, List<IndexedDocument> documents) {
    if (!documents.isEmpty()) {
      writing(office, alias -> writing.put(office, alias, documents));
    }
  }

  @Override
  public void remove(Office office, List<String> documentIds) {
    if (!documentIds.isEmpty()) {
      writing(office, alias -> writing.remove(alias, documentIds));
    }
  }

  /** Everything is durable when it is written. */
  @Override
  public void flush(Office office) {}

  @Override
  public SortedMap<String, Integer> revisions(Office office) {
    Place place = places.look(office);
    place.written().forEach(writing::refresh);
    return new Reading(cluster, place.latest(), office).revisions();
  }

  @Override
  public void complete(Office office) {
    String filling = places.of(office).filling();
    if (filling != null) {
      writing.refresh(filling);
      places.exchange(office);
    }
  }

  @Override
  public boolean shared() {
    return true;
  }

  @Override
  public IndexState state(Office office) {
    JsonNode counts = reading(office, index -> index.counts(List.of(SPEECHES, PASSAGES)));
    long high = counts.path(IndexDesign.HELD_HASH_HIGH).path("value").asLong();
    long low = counts.path(IndexDesign.HELD_HASH_LOW).path("value").asLong();
    return new IndexState(
        counts.path(SPEECHES).path("doc_count").asLong(),
        counts.path(PASSAGES).path("doc_count").asLong(),
        HeldDocument.stamp(design.analysis() + "\n" + high + "\n" + low));
  }

  @Override
  public void close() {
    cluster.close();
  }

  private interface Write {
    void to(String alias);
  }

  private <T> T reading(Office office, Function<Reading, T> read) {
    return again(
        office,
        place -> {
          unseen(office).show(() -> place.written().forEach(writing::refresh));
          return read.apply(new Reading(cluster, place.answering(), office));
        });
  }

  private void writing(Office office, Write write) {
    Boolean written =
        again(
            office,
            place -> {
              if (place.newer() > 0) {
                throw new IllegalStateException(
                    "the index %s is of design %d, newer than this process's %d, which therefore only reads; replace it by the newer version"
                        .formatted(place.answering(), place.newer(), design.number()));
              }
              place.written().forEach(write::to);
              return true;
            });
    if (written) {
      unseen(office).written();
    }
  }

  /** Once more when an index is gone that was known: it was exchanged or deleted. */
  private <T> T again(Office office, Function<Place, T> work) {
    try {
      return work.apply(places.of(office));
    } catch (Refusal refusal) {
      if (!refusal.missing()) {
        throw refusal;
      }
      places.forget(office);
      return work.apply(places.of(office));
    }
  }

  private Unseen unseen(Office office) {
    return unseen.computeIfAbsent(office, one -> new Unseen());
  }
}
