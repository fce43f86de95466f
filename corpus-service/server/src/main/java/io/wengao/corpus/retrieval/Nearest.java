package io.wengao.corpus.retrieval;

import io.wengao.corpus.retrieval.Likeness.Near;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the nearest of however many units it is told of. */
final class Nearest {
  private final int most;
  private final PriorityQueue<RankedHit> worstFirst =
      new PriorityQueue<>(RankedHit.BEST_FIRST.reversed());

  Nearest(int most) {
    this.most = most;
  }

  void add(String id, Near near) {
    RankedHit hit = Fusion.semantic(id, near);
    if (worstFirst.size() < most) {
      worstFirst.add(hit);
    } else if (RankedHit.BEST_FIRST.compare(hit, worstFirst.element()) < 0) {
      worstFirst.remove();
      worstFirst.add(hit);
    }
  }

  List<RankedHit> bestFirst() {
    return worstFirst.stream().sorted(RankedHit.BEST_FIRST).toList();
  }
}
