package io.wengao.corpus.search.lucene;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.HitPage;
import io.wengao.corpus.search.IndexState;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.terms.Clauses;
import io.wengao.corpus.search.terms.Highlights;
import io.wengao.corpus.search.terms.Words;
import io.wengao.text.span.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.AlreadyClosedException;

/** Keeps each office's index in a folder of its own below one folder. */
public final class LuceneSearchIndex implements SearchIndex {
  private final Path folder;
  private final Words words = new Words();
  private final ReadTerms terms = new ReadTerms();
  private final Clauses clauses = new Clauses(words);
  private final Highlights highlights = new Highlights(words);
  private final ConcurrentHashMap<Office, OfficeIndex> open = new ConcurrentHashMap<>();

  /**
   * An index below {@code folder}; an office's folder is made, or emptied when it is damaged or of
   * another version of the analysis, at its first use.
   */
  public LuceneSearchIndex(Path folder) {
    this.folder = folder;
  }

  @Override
  public HitPage search(Office office, SearchRequest request) {
    return reading(
        office,
        index ->
            index.search(
                clauses.of(office, request),
                clauses.unscored(office, request, List.of()),
                request));
  }

  @Override
  public List<HitPage.Hit> best(Office office, SearchRequest request) {
    return reading(
        office,
        index ->
            index.best(
                clauses.of(office, request),
                clauses.unscored(office, request, List.of()),
                request));
  }

  @Override
  public SortedMap<String, Float> scores(
      Office office, SearchRequest request, Collection<String> ids) {
    return ids.isEmpty()
        ? new TreeMap<>()
        : reading(
            office,
            index ->
                index.scores(
                    clauses.of(office, request, ids),
                    clauses.unscored(office, request, ids),
                    request.unit(),
                    ids.size()));
  }

  @Override
  public float mostWords(Office office, SearchRequest request) {
    return reading(office, index -> index.mostWords(clauses.terms(request)));
  }

  @Override
  public SortedSet<String> ids(Office office, SearchRequest request) {
    return reading(
        office, index -> index.ids(clauses.unscored(office, request, List.of()), request.unit()));
  }

  @Override
  public Facets facets(Office office, SearchRequest request, Collection<String> ids) {
    return reading(
        office, index -> index.facets(clauses.unscored(office, request, ids), request.unit()));
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
    writing(office, index -> index.put(office, documents));
  }

  @Override
  public void remove(Office office, List<String> documentIds) {
    writing(office, index -> index.remove(documentIds));
  }

  @Override
  public void flush(Office office) {
    writing(office, OfficeIndex::flush);
  }

  @Override
  public SortedMap<String, Integer> revisions(Office office) {
    return reading(office, OfficeIndex::revisions);
  }

  @Override
  public IndexState state(Office office) {
    return reading(office, OfficeIndex::state);
  }

  /** A folder of another analysis is emptied at its first use, so nothing waits for its place. */
  @Override
  public void complete(Office office) {}

  @Override
  public boolean shared() {
    return false;
  }

  @Override
  public void close() {
    open.values().forEach(OfficeIndex::close);
    open.clear();
  }

  private interface Read<T> {
    T from(OfficeIndex index) throws IOException;
  }

  private interface Write {
    void to(OfficeIndex index) throws IOException;
  }

  private <T> T reading(Office office, Read<T> read) {
    OfficeIndex index = index(office);
    try {
      return read.from(index);
    } catch (IOException | AlreadyClosedException e) {
      throw broken(office, index, e);
    }
  }

  private void writing(Office office, Write write) {
    OfficeIndex index = index(office);
    try {
      write.to(index);
    } catch (IOException | AlreadyClosedException e) {
      throw broken(office, index, e);
    }
  }

  private OfficeIndex index(Office office) {
    return open.computeIfAbsent(
        office, one -> OfficeIndex.open(folder.resolve(one.id()), words, terms));
  }

  /**
   * Lets go of an index that failed; the next use opens it anew and, when it is damaged, begins an
   * empty one.
   */
  private IllegalStateException broken(Office office, OfficeIndex index, Exception cause) {
    if (open.remove(office, index)) {
      index.close();
    }
    return new IllegalStateException(
        "the search index of office " + office.id() + " failed", cause);
  }
}
