package io.wengao.corpus.search;

import io.wengao.corpus.office.Office;
import io.wengao.text.span.Span;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The search index of all offices. What one office holds never shows in another's results, scores
 * or counts. Scores depend only on what an office holds, not on the order it came in; in an index
 * that is shared what was removed may weigh in them until the engine has cleared it away.
 *
 * <p>An index that is elsewhere and does not answer throws {@link SearchUnavailable}.
 */
public interface SearchIndex extends AutoCloseable {

  /** Finds the best hits; equal scores follow by id. */
  HitPage search(Office office, SearchRequest request);

  /** The hits of {@link #search}, without counting how many there are altogether. */
  default List<HitPage.Hit> best(Office office, SearchRequest request) {
    return search(office, request).hits();
  }

  /**
   * The scores of those of {@code ids} that answer the search, by id; the same scores as {@link
   * #search} gives.
   */
  SortedMap<String, Float> scores(Office office, SearchRequest request, Collection<String> ids);

  /** What a text of nothing but the words looked for would score, however often it holds them. */
  float mostWords(Office office, SearchRequest request);

  /** Ids of all the search finds. */
  SortedSet<String> ids(Office office, SearchRequest request);

  /** Counts what the search finds; of {@code ids} alone where there are some. */
  Facets facets(Office office, SearchRequest request, Collection<String> ids);

  /** The places of {@code text} that answer {@code query}, in order, not overlapping. */
  List<Span> highlights(String query, String text);

  /**
   * Adds the document or replaces what was indexed of it; visible to the next search, durable after
   * {@link #flush}.
   */
  void put(Office office, IndexedDocument document);

  /** Does the same for several at once, which costs less. */
  default void putAll(Office office, List<IndexedDocument> documents) {
    documents.forEach(document -> put(office, document));
  }

  /** Removes the documents; visible to the next search. */
  void remove(Office office, List<String> documentIds);

  /** Makes durable what was put and removed. */
  void flush(Office office);

  /**
   * The revision of each document the index holds, by document id. Where a new index is being
   * filled beside the one that answers, what the new one holds.
   */
  SortedMap<String, Integer> revisions(Office office);

  /**
   * Tells that the index holds all there is: one that was filled beside the one that answers takes
   * its place.
   */
  void complete(Office office);

  /**
   * Whether other processes write to the same index. What they put is seen within a second, and one
   * of them at a time looks for what is missing.
   */
  boolean shared();

  /** What the index holds. */
  IndexState state(Office office);

  /** Makes everything durable and lets go of files and connections. */
  @Override
  void close();
}
