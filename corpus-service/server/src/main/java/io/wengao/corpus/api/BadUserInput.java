package io.wengao.corpus.api;

import io.smallrye.graphql.api.ErrorCode;

/** A request that cannot be answered as it is; the message says what to do. */
@ErrorCode("BAD_USER_INPUT")
public final class BadUserInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * A problem with one value of a request.
   *
   * @param field path of the argument or input field, such as {@code input.filter.yearFrom}
   */
  public BadUserInput(String field, String message) {
    super(message);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
