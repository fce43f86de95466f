package io.wengao.drafting.problem;

import java.util.List;
import java.util.function.Function;

/** What came of a request: a value, or the problems that kept it from being carried out. */
public sealed interface Outcome<T> {
  /** It was carried out. */
  record Done<T>(T value) implements Outcome<T> {}

  /** Nothing was changed. */
  record Refused<T>(List<Problem> problems) implements Outcome<T> {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Problem problem) {
    return new Refused<>(List.of(problem));
  }

  static <T> Outcome<T> refused(List<Problem> problems) {
    return new Refused<>(problems);
  }

  /** The same with another value. */
  default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Done<T>(T value) -> new Done<>(change.apply(value));
      case Refused<T>(List<Problem> problems) -> new Refused<>(problems);
    };
  }

  /**
   * The value; {@link BadInput} with the problems when there is none. For queries, which have no
   * payload to say it in.
   */
  default T orThrow() {
    return switch (this) {
      case Done<T>(T value) -> value;
      case Refused<T>(List<Problem> problems) -> throw new BadInput(problems);
    };
  }
}
