package io.wengao.federation.cost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes steps: each once, however often it is wanted, and as a number what is one. */
final class Steps {

  private final List<Step> steps = new ArrayList<>();
  private final Map<Step, Integer> numbers = new HashMap<>();

  int fixed(long value) {
    return step(new Step.Fixed(Math.min(value, Amount.MOST)));
  }

  int sum(long more, List<Integer> parts) {
    long fixed = more;
    var open = new ArrayList<Integer>();
    for (int part : parts) {
      if (steps.get(part) instanceof Step.Fixed(long value)) {
        fixed = Amount.plus(fixed, value);
      } else {
        open.add(part);
      }
    }
    if (open.isEmpty()) {
      return fixed(fixed);
    }
    return fixed == 0 && open.size() == 1
        ? open.getFirst()
        : step(new Step.Sum(fixed, List.copyOf(open)));
  }

  int largest(Set<Integer> ways) {
    long fixed = 0;
    var open = new LinkedHashSet<Integer>();
    for (int way : ways) {
      if (steps.get(way) instanceof Step.Fixed(long value)) {
        fixed = Math.max(fixed, value);
      } else {
        open.add(way);
      }
    }
    if (open.isEmpty()) {
      return fixed(fixed);
    }
    if (fixed > 0) {
      open.add(fixed(fixed));
    }
    return open.size() == 1 ? open.getFirst() : step(new Step.Largest(List.copyOf(open)));
  }

  int times(Size size, int each) {
    if (steps.get(each) instanceof Step.Fixed(long value)) {
      if (value == 0) {
        return each;
      }
      if (size instanceof Size.Fixed(long times)) {
        return fixed(Amount.times(times, value));
      }
    }
    return step(new Step.Times(size, each));
  }

  private int step(Step step) {
    return numbers.computeIfAbsent(
        step,
        fresh -> {
          steps.add(fresh);
          return steps.size() - 1;
        });
  }

  /** All that lead to this one. */
  List<Step> upTo(int last) {
    return steps.get(last) instanceof Step.Fixed fixed
        ? List.of(fixed)
        : List.copyOf(steps.subList(0, last + 1));
  }
}
