package io.wengao.federation;

/**
 * How a graph is run.
 *
 * @param planCacheSize how many documents are kept, and how many plans
 * @param planCacheCharacters how long the documents kept may be together, and those of the plans
 *     kept; a parsed document takes about eighty bytes for each of its characters
 * @param introspection whether {@code __schema} and {@code __type} are answered
 * @param planningBudget how many elementary steps planning one operation may take
 */
public record GraphOptions(
    int planCacheSize, long planCacheCharacters, boolean introspection, long planningBudget) {

  public GraphOptions {
    if (planCacheSize < 1 || planCacheCharacters < 1 || planningBudget < 1) {
      throw new IllegalArgumentException(
          "planCacheSize, planCacheCharacters and planningBudget must be at least 1");
    }
  }

  /**
   * 1,000 plans of a million characters, introspection on, a budget that real operations do not
   * come near.
   */
  public static GraphOptions standard() {
    return new GraphOptions(1_000, 1_000_000, true, 2_000_000);
  }
}
