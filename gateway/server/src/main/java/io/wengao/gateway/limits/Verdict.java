package io.wengao.gateway.limits;

/** What {@link DocumentLimits} says of a document. */
public sealed interface Verdict {
  /** It may go on; whether it is GraphQL at all is for the engine to say. */
  record Within() implements Verdict {}

  /**
   * It costs more than it may.
   *
   * @param limit the key below {@code wengao.gateway.limits}
   * @param value what is allowed
   * @param message names both and says what to do
   */
  record Exceeded(String limit, long value, String message) implements Verdict {
    static Exceeded of(String limit, long value, String what) {
      return new Exceeded(
          limit,
          value,
          "The document has more than "
              + value
              + " "
              + what
              + " (limit "
              + limit
              + " = "
              + value
              + "). Ask for less in one request.");
    }
  }
}
