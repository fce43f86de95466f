package io.wengao.federation.cost;

import java.util.List;
import java.util.Map;

/** How long a list can be. */
sealed interface Size {

  long in(Map<String, Object> variables);

  record Fixed(long size) implements Size {
    @Override
    public long in(Map<String, Object> variables) {
      return size;
    }
  }

  /**
   * As long as the largest number given.
   *
   * @param otherwise where none is given, or only negative ones: some servers take those for "all"
   */
  record Sliced(List<Slice> slices, Size otherwise) implements Size {
    @Override
    public long in(Map<String, Object> variables) {
      long largest = -1;
      for (var slice : slices) {
        var given = slice.in(variables);
        largest = given == null ? largest : Math.max(largest, given);
      }
      return largest < 0 ? otherwise.in(variables) : Math.min(largest, Amount.MOST);
    }
  }

  /** The same, as a number where no variable can change it. */
  static Size of(List<Slice> slices, Size otherwise) {
    var size = slices.isEmpty() ? otherwise : new Sliced(slices, otherwise);
    return size.isFixed() ? new Fixed(size.in(Map.of())) : size;
  }

  default boolean isFixed() {
    return switch (this) {
      case Fixed fixed -> true;
      case Sliced sliced ->
          sliced.otherwise().isFixed()
              && sliced.slices().stream().allMatch(slice -> slice.variable() == null);
    };
  }
}
