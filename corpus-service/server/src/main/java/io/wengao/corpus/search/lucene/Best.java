package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.HitPage.Hit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the best of however many entries it is told of, segment by segment and within each in their
 * order. Ids are only read where they decide.
 */
final class Best {
  /** The best first; of the same score in order of their ids as bytes. */
  private static final Comparator<Hit> FIRST =
      Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id);

  private final int most;
  private final @Nullable Hit after;
  private final PriorityQueue<Hit> lastFirst = new PriorityQueue<>(FIRST.reversed());
  private @Nullable Source source;

  /** The last of those kept, once there are enough. */
  private @Nullable Hit last;

  private byte[] lastId = {};
  private int speech = -1;
  private boolean speechIsAfter;

  private record Source(Blocks blocks, EntryIds ids) {}

  /**
   * Keeps {@code most}.
   *
   * @param after those up to this one are left out
   */
  Best(int most, @Nullable Hit after) {
    this.most = most;
    this.after = after;
  }

  /** What is told next are entries of this segment. */
  void begin(Blocks blocks, EntryIds ids) {
    source = new Source(blocks, ids);
    speech = -1;
  }

  void add(int entry, float score) throws IOException {
    if (source == null
        || (last != null && (score < last.score() || (score == last.score() && isBehind(entry))))
        || (after != null && score > after.score())) {
      return;
    }
    Hit hit = new Hit(source.ids.id(entry), score);
    if ((after == null || FIRST.compare(hit, after) > 0)
        && (last == null || FIRST.compare(hit, last) < 0)) {
      keep(hit);
    }
  }

  /** Told once a speech: very many entries have the same score where sentences come again. */
  private boolean isBehind(int entry) throws IOException {
    if (source == null) {
      return false;
    }
    int of = source.blocks.speechOf(entry);
    if (of != speech) {
      speech = of;
      speechIsAfter = of != entry && source.ids.speechIsAfter(of, lastId);
    }
    return speechIsAfter;
  }

  private void keep(Hit hit) {
    lastFirst.add(hit);
    if (lastFirst.size() > most) {
      lastFirst.remove();
    }
    if (lastFirst.size() == most) {
      last = lastFirst.element();
      lastId = last.id().getBytes(StandardCharsets.UTF_8);
      speech = -1;
    }
  }

  List<Hit> firstToLast() {
    return lastFirst.stream().sorted(FIRST).toList();
  }
}
