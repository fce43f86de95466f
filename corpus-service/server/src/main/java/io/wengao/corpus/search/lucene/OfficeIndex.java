package io.wengao.corpus.search.lucene;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.HitPage;
import io.wengao.corpus.search.HitPage.Hit;
import io.wengao.corpus.search.IndexState;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.terms.Clause;
import io.wengao.corpus.search.terms.Clauses.FieldTerms;
import io.wengao.corpus.search.terms.Entries;
import io.wengao.corpus.search.terms.Entry;
import io.wengao.corpus.search.terms.FieldNames;
import io.wengao.corpus.search.terms.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;

/** The index of one office: one writer, and searchers that see every change. */
final class OfficeIndex {
  private final Directory directory;
  private final IndexWriter writer;
  private final FreshSearchers searchers;
  private final BySegment<Blocks> blocks;
  private final Matches matches;
  private final Frequencies frequencies;
  private final Ranking ranking;
  private final FacetCounts facets;

  private OfficeIndex(Directory directory, IndexWriter writer, ReadTerms terms) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.searchers = new FreshSearchers(writer);
    this.blocks = terms.blocks();
    this.matches = new Matches(blocks, terms);
    this.frequencies = new Frequencies(blocks, terms);
    this.ranking = new Ranking(blocks, terms, frequencies);
    this.facets = new FacetCounts(blocks);
  }

  static OfficeIndex open(Path folder, Words words, ReadTerms terms) {
    try {
      Directory directory = IndexFolder.usable(folder);
      IndexWriter writer = new IndexWriter(directory, IndexFolder.writing(words));
      return new OfficeIndex(directory, writer, terms);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the search index in " + folder, e);
    }
  }

  private interface Asking<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private <T> T asking(Asking<T> asking) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return asking.of(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /** {@code unscored} matches what {@code wanted} matches. */
  HitPage search(Clause wanted, Clause unscored, SearchRequest request) throws IOException {
    return asking(
        searcher -> {
          List<FixedBitSet> all = matches.of(searcher, request.unit(), unscored);
          int most = request.first() + 1;
          List<Hit> hits =
              ranking.best(searcher, Sum.of(wanted), request.unit(), all, request.after(), most);
          boolean hasNext = hits.size() > request.first();
          return new HitPage(
              hasNext ? List.copyOf(hits.subList(0, request.first())) : hits,
              hasNext,
              all.stream().mapToLong(FixedBitSet::cardinality).sum());
        });
  }

  List<Hit> best(Clause wanted, Clause unscored, SearchRequest request) throws IOException {
    return asking(
        searcher ->
            ranking.best(
                searcher,
                Sum.of(wanted),
                request.unit(),
                matches.of(searcher, request.unit(), unscored),
                request.after(),
                request.first()));
  }

  SortedMap<String, Float> scores(Clause wanted, Clause unscored, SearchUnit unit, int most)
      throws IOException {
    return asking(
        searcher -> {
          List<FixedBitSet> all = matches.of(searcher, unit, unscored);
          SortedMap<String, Float> scores = new TreeMap<>();
          ranking
              .best(searcher, Sum.of(wanted), unit, all, null, most)
              .forEach(hit -> scores.put(hit.id(), hit.score()));
          return scores;
        });
  }

  float mostWords(List<FieldTerms> wanted) throws IOException {
    return asking(
        searcher -> {
          float most = 0;
          for (FieldTerms in : wanted) {
            Column column = Column.of(in.field());
            long entries = frequencies.extent(searcher, column).entries();
            for (String term : in.terms()) {
              most += frequencies.idf(searcher, column, term, entries);
            }
          }
          return most;
        });
  }

  SortedSet<String> ids(Clause unscored, SearchUnit unit) throws IOException {
    return asking(
        searcher -> {
          SortedSet<String> ids = new TreeSet<>();
          List<FixedBitSet> all = matches.of(searcher, unit, unscored);
          for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            FixedBitSet matching = all.get(segment.ord);
            EntryIds of = new EntryIds(segment.reader(), blocks.of(segment.reader()));
            for (int entry = Frequencies.next(matching, 0);
                entry != DocIdSetIterator.NO_MORE_DOCS;
                entry = Frequencies.next(matching, entry + 1)) {
              ids.add(of.id(entry));
            }
          }
          return ids;
        });
  }

  Facets facets(Clause unscored, SearchUnit unit) throws IOException {
    return asking(
        searcher -> facets.of(searcher.getIndexReader(), matches.of(searcher, unit, unscored)));
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
    writer.updateDocuments(document, Fields.of(entries));
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
    return asking(searcher -> IndexContents.revisions(searcher.getIndexReader()));
  }

  IndexState state() throws IOException {
    return asking(IndexContents::state);
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
