package io.wengao.corpus.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How good ranked lists are, each 0 to 1.
 *
 * @param recall1 share of questions with an answer at rank 1
 * @param recall5 share of questions with an answer at ranks 1 to 5
 * @param mrr10 mean of 1 / rank of the first answer, 0 beyond rank 10
 * @param ndcg10 mean of the discounted gain of ranks 1 to 10 beside the best there could be
 */
record Measures(double recall1, double recall5, double mrr10, double ndcg10) {
  private static final int DEEP = 10;
  private static final int SHALLOW = 5;

  static Measures of(List<Measures> single) {
    return new Measures(
        single.stream().mapToDouble(Measures::recall1).average().orElse(0),
        single.stream().mapToDouble(Measures::recall5).average().orElse(0),
        single.stream().mapToDouble(Measures::mrr10).average().orElse(0),
        single.stream().mapToDouble(Measures::ndcg10).average().orElse(0));
  }

  /** Of one list, the best first. */
  static Measures of(List<String> ranked, Set<String> answers) {
    int first = 0;
    double gain = 0;
    for (int rank = 1; rank <= Math.min(DEEP, ranked.size()); rank++) {
      if (answers.contains(ranked.get(rank - 1))) {
        first = first == 0 ? rank : first;
        gain += discount(rank);
      }
    }
    double best = 0;
    for (int rank = 1; rank <= Math.min(DEEP, answers.size()); rank++) {
      best += discount(rank);
    }
    return new Measures(
        first == 1 ? 1 : 0,
        first > 0 && first <= SHALLOW ? 1 : 0,
        first == 0 ? 0 : 1.0 / first,
        gain / best);
  }

  private static double discount(int rank) {
    return 1 / (Math.log(rank + 1.0) / Math.log(2));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.4f  %.4f  %.4f  %.4f", recall1, recall5, mrr10, ndcg10);
  }
}
