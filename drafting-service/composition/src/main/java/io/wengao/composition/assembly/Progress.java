package io.wengao.composition.assembly;

/** Told how far composing has come. */
@FunctionalInterface
public interface Progress {
  /** Listens to nothing. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * A step is done.
   *
   * @param stage Chinese name of the stage: 取材 成文 复核
   */
  void at(String stage, int done, int total);
}
