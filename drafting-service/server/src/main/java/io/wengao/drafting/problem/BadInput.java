package io.wengao.drafting.problem;

import io.smallrye.graphql.api.ErrorCode;
import java.util.List;

/**
 * Problems of a query on their way to the edge, where they become one GraphQL error with {@code
 * extensions}. It has no stack trace: nobody is to be sent looking for a bug.
 */
@ErrorCode("BAD_USER_INPUT")
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public BadInput(Problem problem) {
    this(List.of(problem));
  }

  public BadInput(List<Problem> problems) {
    super(problems.isEmpty() ? "" : problems.getFirst().message(), null, false, false);
    this.problems = List.copyOf(problems);
  }

  /** At least one. */
  public List<Problem> problems() {
    return problems;
  }
}
