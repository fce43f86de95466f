package io.wengao.corpus.embedding;

import java.io.IOException;

/** Whether this process can embed. */
public sealed interface Embedding {

  /** It can. */
  record Ready(Embedder embedder) implements Embedding {}

  /**
   * It cannot.
   *
   * @param reason what is missing, for an operator
   */
  record Missing(String reason) implements Embedding {}

  /**
   * Loads the model, which takes a second. The library and the model may be left out of an
   * installation, so a class that is not there is an answer and no fault.
   */
  static Embedding load() {
    try {
      return new Ready(BgeSmallChinese.open());
    } catch (IOException | LinkageError | RuntimeException e) {
      return new Missing("the embedding library is not usable here: " + e);
    }
  }
}
