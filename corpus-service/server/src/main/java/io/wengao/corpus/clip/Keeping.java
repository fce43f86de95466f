package io.wengao.corpus.clip;

/** What became of an order to keep something. */
public sealed interface Keeping {
  /** It is kept. */
  record Kept(Clip clip) implements Keeping {}

  /** The office has no such passage. */
  record NoSuchPassage() implements Keeping {}

  /**
   * The span holds no words of the passage.
   *
   * @param length code units of the passage
   */
  record OutsideOfPassage(int length) implements Keeping {}
}
