package io.wengao.federation.fuzz;

/** What came of asking both. */
sealed interface Verdict {

  /** Equal, key order included, and no errors. */
  record Same() implements Verdict {}

  /**
   * @param kind what sort of difference it is
   */
  record Different(Kind kind, String detail) implements Verdict {

    /** What shrinking keeps: the kind and, of errors and crashes, how they begin. */
    String signature() {
      boolean told = kind == Kind.ERRORS || kind == Kind.CRASHED;
      var text = told ? detail.replaceAll("\\([^)]*\\)|[A-Z]+[0-9]|[a-z]+[0-9]+", "") : "";
      return kind + text.substring(0, Math.min(90, text.length()));
    }
  }

  enum Kind {
    /** The one schema itself fails: the generator is wrong. */
    BROKEN_CASE,
    NOT_COMPOSED,
    OTHER_SCHEMA,
    NOT_PLANNED,
    CRASHED,
    ERRORS,
    /** Fields fail, and the errors are not those of the one schema. */
    OTHER_ERRORS,
    /** A subgraph is down, and the answer is wrong or a null without an error. */
    DOWN,
    OTHER_DATA
  }
}
