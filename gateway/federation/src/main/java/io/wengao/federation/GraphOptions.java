package io.wengao.federation;

/**
 * How a graph is run.
 *
 * @param planCacheSize how many plans are kept
 * @param introspection whether {@code __schema} and {@code __type} are answered
 * @param planningBudget how many elementary steps planning one operation may take
 */
public record GraphOptions(int planCacheSize, boolean introspection, long planningBudget) {

  public GraphOptions {
    if (planCacheSize < 1 || planningBudget < 1) {
      throw new IllegalArgumentException("planCacheSize and planningBudget must be at least 1");
    }
  }

  /** 1,000 plans, introspection on, a budget that real operations do not come near. */
  public static GraphOptions standard() {
    return new GraphOptions(1_000, true, 2_000_000);
  }
}
