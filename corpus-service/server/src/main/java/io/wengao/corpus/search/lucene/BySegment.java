package io.wengao.corpus.search.lucene;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** What was read of segments, kept as long as they live. */
final class BySegment<T> {
  private final ConcurrentHashMap<IndexReader.CacheKey, T> known = new ConcurrentHashMap<>();
  private final Reading<T> reading;

  /** Reads a segment. */
  interface Reading<T> {
    T of(LeafReader segment) throws IOException;
  }

  BySegment(Reading<T> reading) {
    this.reading = reading;
  }

  T of(LeafReader segment) throws IOException {
    IndexReader.CacheHelper life = segment.getCoreCacheHelper();
    if (life == null) {
      return reading.of(segment);
    }
    T held = known.get(life.getKey());
    if (held == null) {
      held = reading.of(segment);
      if (known.putIfAbsent(life.getKey(), held) == null) {
        life.addClosedListener(known::remove);
      }
    }
    return held;
  }
}
