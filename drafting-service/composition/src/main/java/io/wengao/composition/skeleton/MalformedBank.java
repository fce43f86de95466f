package io.wengao.composition.skeleton;

import java.util.List;
import java.util.stream.Collectors;

/** The bank cannot be used; the message lists every problem with file and line id. */
public final class MalformedBank extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<BankProblem> problems;

  MalformedBank(List<BankProblem> problems) {
    super(
        problems.stream()
            .map(BankProblem::toString)
            .collect(Collectors.joining("\n", "The bank is malformed:\n", "")));
    this.problems = List.copyOf(problems);
  }

  public List<BankProblem> problems() {
    return problems;
  }
}
