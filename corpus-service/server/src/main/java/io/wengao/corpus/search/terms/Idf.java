package io.wengao.corpus.search.terms;

/** Sums inverse document frequencies as BM25 has them; its scores come near the sum, never over. */
public final class Idf {
  private double sum;

  /** Adds a term that {@code holding} of {@code all} entries with its field hold. */
  public void add(long all, long holding) {
    sum += Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
  }

  /** The sum so far. */
  public float sum() {
    return (float) sum;
  }
}
