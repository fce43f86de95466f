package io.wengao.federation.cost;

import io.wengao.federation.operation.GraphqlError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one operation can cost, in objects; a number, unless sizes are given by variables. Immutable
 * and thread-safe.
 */
public final class OperationCost {

  private final long limit;
  private final List<Step> steps;
  private final List<Requirement> requirements;
  private final boolean fixed;
  private final @Nullable GraphqlError always;

  /**
   * @param steps the last one gives the cost
   * @param requirements of which no one is met whatever the variables are
   */
  OperationCost(long limit, List<Step> steps, List<Requirement> requirements) {
    this.limit = limit;
    this.steps = steps;
    this.requirements =
        requirements.stream().filter(one -> !one.isFixed() || one.unmet(Map.of()) != null).toList();
    this.fixed = steps.size() == 1 && this.requirements.stream().allMatch(Requirement::isFixed);
    this.always = fixed ? judge(Map.of()) : null;
  }

  /** How many objects these variables can ask for at most; 2^53 - 1 stands for that or more. */
  public long in(Map<String, Object> variables) {
    var values = new long[steps.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = steps.get(i).value(values, variables);
    }
    return values[values.length - 1];
  }

  /**
   * Why the operation is not answered with these variables; null if it may be.
   *
   * @param variables fit the operation's definitions
   */
  public @Nullable GraphqlError excess(Map<String, Object> variables) {
    return fixed ? always : judge(variables);
  }

  private @Nullable GraphqlError judge(Map<String, Object> variables) {
    for (var requirement : requirements) {
      var unmet = requirement.unmet(variables);
      if (unmet != null) {
        return unmet;
      }
    }
    long cost = in(variables);
    return cost <= limit
        ? null
        : GraphqlError.limit(
                "list-cost",
                limit,
                "The operation can ask for " + cost + " objects, more than " + limit)
            .with("cost", cost);
  }
}
