package io.wengao.corpus.embedding;

/**
 * Turns text into a vector; texts that mean alike have vectors whose scalar product is near 1. May
 * be used by many threads.
 */
public interface Embedder {

  /** Name of the model; vectors of two models do not compare. */
  String model();

  /** Length of its vectors. */
  int dimensions();

  /**
   * The vector of {@code text}, of length 1. What is beyond the longest input of the model is not
   * looked at.
   */
  float[] embed(String text);
}
