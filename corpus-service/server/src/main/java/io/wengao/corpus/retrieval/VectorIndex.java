package io.wengao.corpus.retrieval;

import io.wengao.corpus.embedding.TextVectors;
import io.wengao.corpus.office.Office;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The vectors of all offices in memory. Every search looks at every vector of its office, so the
 * same vectors have the same answer whatever order they came in; twenty thousand are a matter of
 * milliseconds.
 */
public final class VectorIndex {
  private final ConcurrentHashMap<Office, ConcurrentSkipListMap<String, DocumentVectors>> offices =
      new ConcurrentHashMap<>();

  /**
   * The vectors of a document.
   *
   * @param revision the document's when they were made
   */
  public record DocumentVectors(int revision, List<SpeechVectors> speeches) {}

  /** The vectors of a speech: of its title and of its passages. */
  public record SpeechVectors(String speechId, TextVectors title, List<PassageVectors> passages) {}

  /** The vectors of a passage. */
  public record PassageVectors(String passageId, TextVectors text) {}

  /** Adds the vectors of a document or replaces them. */
  public void put(Office office, String documentId, DocumentVectors vectors) {
    documents(office).put(documentId, vectors);
  }

  /** Forgets the documents. */
  public void remove(Office office, Collection<String> documentIds) {
    documents(office).keySet().removeAll(documentIds);
  }

  /** The revision of each document there are vectors of, by document id. */
  public SortedMap<String, Integer> revisions(Office office) {
    SortedMap<String, Integer> revisions = new TreeMap<>();
    documents(office).forEach((id, document) -> revisions.put(id, document.revision()));
    return revisions;
  }

  /** How many passages of the office have vectors. */
  public long count(Office office) {
    return speeches(office).stream().mapToLong(speech -> speech.passages().size()).sum();
  }

  /** All speeches of the office that have vectors, in an order that does not change. */
  List<SpeechVectors> speeches(Office office) {
    return documents(office).values().stream()
        .flatMap(document -> document.speeches().stream())
        .toList();
  }

  private ConcurrentSkipListMap<String, DocumentVectors> documents(Office office) {
    return offices.computeIfAbsent(office, one -> new ConcurrentSkipListMap<>());
  }
}
