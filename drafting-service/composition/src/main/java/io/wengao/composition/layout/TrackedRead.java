package io.wengao.composition.layout;

/** What came of reading a Word file. */
public sealed interface TrackedRead {
  /** It was read. */
  record Read(TrackedDocument document) implements TrackedRead {}

  /**
   * It cannot be read.
   *
   * @param reason in Chinese, with what to do
   */
  record Unreadable(String reason) implements TrackedRead {}
}
