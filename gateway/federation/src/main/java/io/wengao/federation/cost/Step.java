package io.wengao.federation.cost;

import java.util.List;
import java.util.Map;

/** A step of working out a cost; it may use the results of those before it, by their numbers. */
sealed interface Step {

  long value(long[] before, Map<String, Object> variables);

  record Fixed(long value) implements Step {
    @Override
    public long value(long[] before, Map<String, Object> variables) {
      return value;
    }
  }

  /** All together, and so much more. */
  record Sum(long more, List<Integer> parts) implements Step {
    @Override
    public long value(long[] before, Map<String, Object> variables) {
      long sum = more;
      for (int part : parts) {
        sum = Amount.plus(sum, before[part]);
      }
      return sum;
    }
  }

  /** The largest of some of which an object can only be one. */
  record Largest(List<Integer> ways) implements Step {
    @Override
    public long value(long[] before, Map<String, Object> variables) {
      long largest = 0;
      for (int way : ways) {
        largest = Math.max(largest, before[way]);
      }
      return largest;
    }
  }

  record Times(Size size, int each) implements Step {
    @Override
    public long value(long[] before, Map<String, Object> variables) {
      return Amount.times(size.in(variables), before[each]);
    }
  }
}
