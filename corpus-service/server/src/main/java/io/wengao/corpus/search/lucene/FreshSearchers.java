package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.terms.FieldNames;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

/**
 * Searchers that see every change. They are made anew with each change as long as somebody
 * searches, else by the next search: each time the index grows by a part, and many small parts are
 * much work to write and to merge.
 */
final class FreshSearchers implements AutoCloseable {
  private final SearcherManager searchers;

  /** Documents put since the searchers were made. */
  private final Set<String> unseen = ConcurrentHashMap.newKeySet();

  private final AtomicLong changes = new AtomicLong();
  private volatile long changesSeen;
  private volatile boolean searched;

  FreshSearchers(IndexWriter writer) throws IOException {
    this.searchers = new SearcherManager(writer, null);
  }

  /** To be {@linkplain #release released}. */
  IndexSearcher acquire() throws IOException {
    searched = true;
    if (changesSeen < changes.get()) {
      refresh();
    }
    return searchers.acquire();
  }

  void release(IndexSearcher searcher) throws IOException {
    searchers.release(searcher);
  }

  /** Tells that a document is put. */
  void put(String documentId) {
    unseen.add(documentId);
  }

  /** Tells that changes are complete. */
  void changed() throws IOException {
    changes.incrementAndGet();
    if (searched) {
      searched = false;
      refresh();
    }
  }

  /** Whether the document was put before. */
  boolean holds(String documentId) throws IOException {
    if (unseen.contains(documentId)) {
      return true;
    }
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.getIndexReader().docFreq(new Term(FieldNames.DOCUMENT, documentId)) > 0;
    } finally {
      searchers.release(searcher);
    }
  }

  /** Makes searchers that see every change there was when it was called. */
  private synchronized void refresh() throws IOException {
    long now = changes.get();
    if (changesSeen < now) {
      List<String> seen = List.copyOf(unseen);
      searchers.maybeRefreshBlocking();
      seen.forEach(unseen::remove);
      changesSeen = now;
    }
  }

  @Override
  public void close() throws IOException {
    searchers.close();
  }
}
