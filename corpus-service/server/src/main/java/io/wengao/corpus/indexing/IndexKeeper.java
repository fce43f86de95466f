package io.wengao.corpus.indexing;

import io.wengao.corpus.document.DocumentRepository;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.SearchUnavailable;
import io.wengao.corpus.speech.DocumentRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Feeds the index. After a crash, a lost folder or new rules of analysis the index is behind;
 * {@link #catchUp} compares it with the database document by document and puts right what differs.
 */
@ApplicationScoped
public class IndexKeeper {
  private static final Logger LOG = Logger.getLogger(IndexKeeper.class);
  private static final int BATCH = 20;

  private final SearchIndex index;
  private final DocumentRepository documents;
  private final IndexedDocuments source;
  private final Turns turns;
  private final ConcurrentHashMap<Office, Boolean> inStep = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Office, Integer> feeding = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Office, String> faults = new ConcurrentHashMap<>();

  /** Known not to answer: imports do not wait for it, and it is caught up when it is back. */
  private volatile boolean away;

  IndexKeeper(
      SearchIndex index, DocumentRepository documents, IndexedDocuments source, Turns turns) {
    this.index = index;
    this.documents = documents;
    this.source = source;
    this.turns = turns;
  }

  /** Offices whose index is known to be behind. */
  List<Office> behind() {
    return inStep.entrySet().stream()
        .filter(entry -> !entry.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the first look has been taken and no office is known to be out of step. */
  public boolean inStep() {
    return !inStep.isEmpty() && !inStep.containsValue(false);
  }

  /** What keeps an index behind, such as a full disk; empty when nothing is known to. */
  public Optional<String> fault() {
    return faults.values().stream().findFirst();
  }

  /**
   * Indexes documents that are committed in the database. A failure leaves the office out of step,
   * to be caught up.
   */
  public void added(Office office, List<String> documentIds) {
    change(office, () -> index.putAll(office, source.of(office, documentIds)));
  }

  /** The same for documents whose rows are at hand. */
  public void stored(Office office, List<DocumentRows> documents) {
    change(
        office, () -> index.putAll(office, documents.stream().map(IndexedDocuments::of).toList()));
  }

  /** Takes documents out of the index that were deleted in the database. */
  public void deleted(Office office, List<String> documentIds) {
    change(office, () -> index.remove(office, documentIds));
  }

  /** Makes durable what was added and deleted; cheap insurance, for a crash is caught up anyway. */
  public void flush(Office office) {
    change(office, () -> index.flush(office));
  }

  private void change(Office office, Runnable change) {
    if (away) {
      inStep.put(office, false);
      return;
    }
    try {
      change.run();
    } catch (SearchUnavailable e) {
      inStep.put(office, false);
      away = true;
      LOG.warnf("the index of office %s will be caught up: %s", office.id(), e.getMessage());
    } catch (RuntimeException e) {
      failed(office, e);
    }
  }

  /** An index that failed is behind. What goes on failing in one way is logged once. */
  void failed(Office office, RuntimeException failure) {
    inStep.put(office, false);
    String fault = fault(failure);
    if (!fault.equals(faults.put(office, fault))) {
      LOG.errorf(
          failure, "the index of office %s is behind the database; trying again", office.id());
    }
  }

  private static String fault(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  /** Someone who indexes what he commits, a moment later. */
  public interface Feeding extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Until this is closed the caller sees to it that what is committed is indexed: what is on its
   * way is not looked for as missing, else it would be indexed twice, and what was written of it
   * first merged away again.
   */
  public Feeding feed(Office office) {
    feeding.merge(office, 1, Integer::sum);
    return () -> feeding.computeIfPresent(office, (one, count) -> count == 1 ? null : count - 1);
  }

  /**
   * Puts right whatever differs between the index of the office and the database, unless it is fed
   * and was in step so far. Where several processes share an index one of them does it; the others
   * look again later.
   */
  public synchronized void catchUp(Office office) {
    if (feeding.containsKey(office) && inStep.getOrDefault(office, false)) {
      return;
    }
    inStep.putIfAbsent(office, false);
    if (!index.shared()) {
      putRight(office);
    } else if (!turns.take("search index of " + office.id(), () -> putRight(office))) {
      LOG.debugf("another process sees to the index of office %s", office.id());
    }
  }

  private void putRight(Office office) {
    SortedMap<String, Integer> held = index.revisions(office);
    SortedMap<String, Integer> wanted = documents.revisions(office);
    List<String> gone = held.keySet().stream().filter(id -> !wanted.containsKey(id)).toList();
    List<String> behind =
        wanted.entrySet().stream()
            .filter(entry -> !entry.getValue().equals(held.get(entry.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    if (!gone.isEmpty()) {
      index.remove(office, gone);
    }
    for (List<String> batch : batches(behind)) {
      index.putAll(office, source.of(office, batch));
    }
    if (!gone.isEmpty() || !behind.isEmpty()) {
      LOG.infof(
          "index of office %s caught up: %d indexed, %d removed",
          office.id(), behind.size(), gone.size());
      index.flush(office);
    }
    index.complete(office);
    inStep.put(office, true);
    away = false;
    faults.remove(office);
  }

  /** Every office that has documents, and the local one. */
  List<Office> offices() {
    TreeSet<String> ids = new TreeSet<>(documents.offices());
    ids.add(Office.LOCAL.id());
    return ids.stream().map(Office::new).toList();
  }

  private static List<List<String>> batches(List<String> ids) {
    List<List<String>> batches = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += BATCH) {
      batches.add(ids.subList(from, Math.min(ids.size(), from + BATCH)));
    }
    return batches;
  }
}
