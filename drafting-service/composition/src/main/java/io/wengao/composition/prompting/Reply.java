package io.wengao.composition.prompting;

/** What came of asking a model. */
public sealed interface Reply {
  /** It answered to the end. */
  record Said(String text) implements Reply {
    @Override
    public String toString() {
      return "Said[" + text.length() + " characters]";
    }
  }

  /**
   * It did not.
   *
   * @param detail what exactly, in Chinese, such as HTTP 503; never holds words of prompt or answer
   */
  record Failed(Failure failure, String detail) implements Reply {
    /** For a person. */
    public String message() {
      return detail.isEmpty() ? failure.label() : failure.label() + "（" + detail + "）";
    }
  }
}
