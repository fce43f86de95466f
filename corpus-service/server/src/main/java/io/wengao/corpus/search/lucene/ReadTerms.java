package io.wengao.corpus.search.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/**
 * Occurrences of terms as they were read. A search asks for each several times, and a few hundred
 * terms stand in most texts of offices: those asked for last are kept, of all offices together.
 */
final class ReadTerms {
  private static final long MOST_BYTES = 48L * 1024 * 1024;

  private final BySegment<Blocks> blocks = new BySegment<>(Blocks::of);
  private final LinkedHashMap<Key, Occurrences> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  private record Key(IndexReader.CacheKey segment, Column column, String term) {}

  /** What stands below what in the segments. */
  BySegment<Blocks> blocks() {
    return blocks;
  }

  Occurrences of(LeafReader segment, Column column, String term) throws IOException {
    IndexReader.CacheHelper life = segment.getCoreCacheHelper();
    if (life == null) {
      return Occurrences.of(segment, blocks.of(segment), column, term);
    }
    Key key = new Key(life.getKey(), column, term);
    Occurrences known = known(key);
    if (known == null) {
      known = Occurrences.of(segment, blocks.of(segment), column, term);
      keep(key, known);
    }
    return known;
  }

  private synchronized @Nullable Occurrences known(Key key) {
    return kept.get(key);
  }

  private synchronized void keep(Key key, Occurrences read) {
    if (kept.put(key, read) == null) {
      bytes += read.bytes();
    }
    Iterator<Map.Entry<Key, Occurrences>> longestUnasked = kept.entrySet().iterator();
    while (bytes > MOST_BYTES && longestUnasked.hasNext()) {
      bytes -= longestUnasked.next().getValue().bytes();
      longestUnasked.remove();
    }
  }
}
