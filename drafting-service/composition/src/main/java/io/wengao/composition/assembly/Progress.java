package io.wengao.composition.assembly;

/** Told how far composing has come. */
@FunctionalInterface
public interface Progress {
  /** Listens to nothing. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * A step is done. An engine that waits for somebody else says so again every second or so, with
   * the same numbers: a listener may throw to end a composing nobody wants any more.
   *
   * @param stage Chinese name of the stage: 取材 成文 复核
   */
  void at(String stage, int done, int total);

  /** A section is finished; only engines that write one section after the other say so. */
  default void wrote(WrittenSection section) {}
}
