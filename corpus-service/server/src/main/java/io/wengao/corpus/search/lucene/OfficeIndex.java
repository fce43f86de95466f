package io.wengao.corpus.search.lucene;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.HitPage;
import io.wengao.corpus.search.HitPage.Hit;
import io.wengao.corpus.search.IndexState;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.terms.Clause;
import io.wengao.corpus.search.terms.Clauses.FieldTerms;
import io.wengao.corpus.search.terms.Entries;
import io.wengao.corpus.search.terms.Entry;
import io.wengao.corpus.search.terms.FieldNames;
import io.wengao.corpus.search.terms.Idf;
import io.wengao.corpus.search.terms.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The index of one office: one writer, and searchers that see every change. */
final class OfficeIndex {
  private static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, new SortField(FieldNames.ID, SortField.Type.STRING));

  private final Directory directory;
  private final IndexWriter writer;
  private final FreshSearchers searchers;
  private final Fields fields;
  private final Matches matches = new Matches();
  private final FacetCounts facets = new FacetCounts();

  private OfficeIndex(Directory directory, IndexWriter writer, Fields fields) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.fields = fields;
    this.searchers = new FreshSearchers(writer);
  }

  static OfficeIndex open(Path folder, Words words) {
    try {
      Directory directory = IndexFolder.usable(folder);
      IndexWriter writer = new IndexWriter(directory, IndexFolder.writing(words));
      return new OfficeIndex(directory, writer, new Fields(words));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the search index in " + folder, e);
    }
  }

  /** {@code unscored} matches what {@code wanted} matches. */
  HitPage search(Clause wanted, Clause unscored, SearchRequest request) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      List<FixedBitSet> all = matches.of(searcher, unscored);
      List<Hit> hits = best(searcher, scored(wanted, all), request.after(), request.first() + 1);
      boolean hasNext = hits.size() > request.first();
      return new HitPage(
          hasNext ? List.copyOf(hits.subList(0, request.first())) : hits,
          hasNext,
          all.stream().mapToLong(FixedBitSet::cardinality).sum());
    } finally {
      searchers.release(searcher);
    }
  }

  List<Hit> best(Clause wanted, Clause unscored, SearchRequest request) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      Query query = scored(wanted, matches.of(searcher, unscored));
      return best(searcher, query, request.after(), request.first());
    } finally {
      searchers.release(searcher);
    }
  }

  private static Query scored(Clause wanted, List<FixedBitSet> all) {
    return ScoredTerms.of(wanted, new MatchedQuery(all)).orElseGet(() -> Queries.of(wanted));
  }

  private static List<Hit> best(IndexSearcher searcher, Query query, @Nullable Hit after, int most)
      throws IOException {
    TopDocs found =
        searcher.search(query, new TopFieldCollectorManager(BEST_FIRST, most, after(after), 1));
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc one : found.scoreDocs) {
      hits.add(hit((FieldDoc) one));
    }
    return List.copyOf(hits);
  }

  private static Hit hit(FieldDoc found) {
    return new Hit(((BytesRef) found.fields[1]).utf8ToString(), (float) found.fields[0]);
  }

  SortedMap<String, Float> scores(Clause wanted, Clause unscored, int most) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      Query query = scored(wanted, matches.of(searcher, unscored));
      SortedMap<String, Float> scores = new TreeMap<>();
      best(searcher, query, null, most).forEach(hit -> scores.put(hit.id(), hit.score()));
      return scores;
    } finally {
      searchers.release(searcher);
    }
  }

  float mostWords(List<FieldTerms> wanted) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      Idf most = new Idf();
      for (FieldTerms in : wanted) {
        CollectionStatistics all = searcher.collectionStatistics(in.field());
        if (all != null) {
          for (String term : in.terms()) {
            most.add(all.docCount(), searcher.getIndexReader().docFreq(new Term(in.field(), term)));
          }
        }
      }
      return most.sum();
    } finally {
      searchers.release(searcher);
    }
  }

  SortedSet<String> ids(Query query) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.search(query, new MatchedIds());
    } finally {
      searchers.release(searcher);
    }
  }

  Facets facets(Clause unscored) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return facets.of(searcher.getIndexReader(), matches.of(searcher, unscored));
    } finally {
      searchers.release(searcher);
    }
  }

  private static @Nullable FieldDoc after(@Nullable Hit hit) {
    return hit == null
        ? null
        : new FieldDoc(
            Integer.MAX_VALUE, hit.score(), new Object[] {hit.score(), new BytesRef(hit.id())});
  }

  void put(Office office, List<IndexedDocument> documents) throws IOException {
    boolean replaces = false;
    for (IndexedDocument document : documents) {
      replaces |= put(document.id(), Entries.of(office, document));
    }
    settle(replaces);
  }

  /** Whether there is something to merge away. */
  private boolean put(String documentId, List<Entry> entries) throws IOException {
    Term document = new Term(FieldNames.DOCUMENT, documentId);
    if (entries.isEmpty()) {
      // Of an empty block Lucene goes on counting memory that no flush gives back.
      writer.deleteDocuments(document);
      return true;
    }
    boolean replaces = searchers.holds(documentId);
    searchers.put(documentId);
    writer.updateDocuments(document, fields.of(entries));
    return replaces;
  }

  void remove(List<String> documentIds) throws IOException {
    for (String id : documentIds) {
      writer.deleteDocuments(new Term(FieldNames.DOCUMENT, id));
    }
    settle(true);
  }

  /**
   * Deleted entries would go on counting in the frequencies behind the scores: they are merged away
   * at once.
   */
  private void settle(boolean deleted) throws IOException {
    if (deleted) {
      mergeDeletesAway();
    }
    searchers.changed();
  }

  /** What a merge that runs already takes with it is passed over, and not waited for either. */
  private void mergeDeletesAway() throws IOException {
    writer.forceMergeDeletes();
    if (writer.getConfig().getMergeScheduler() instanceof ConcurrentMergeScheduler running) {
      running.sync();
      writer.forceMergeDeletes();
    }
  }

  void flush() throws IOException {
    writer.setLiveCommitData(IndexFolder.mark());
    writer.commit();
  }

  SortedMap<String, Integer> revisions() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return IndexContents.revisions(searcher.getIndexReader());
    } finally {
      searchers.release(searcher);
    }
  }

  IndexState state() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return IndexContents.state(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  void close() {
    try (directory;
        writer;
        searchers) {
      if (writer.isOpen()) {
        flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot close the search index; it will be caught up at the next start", e);
    }
  }
}
