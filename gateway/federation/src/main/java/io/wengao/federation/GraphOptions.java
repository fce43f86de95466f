package io.wengao.federation;

/**
 * How a graph is run.
 *
 * @param planCacheSize how many documents are kept, and how many plans
 * @param planCacheCharacters how long the documents kept may be together, and those of the plans
 *     kept; a parsed document takes about eighty bytes for each of its characters
 * @param introspection whether {@code __schema} and {@code __type} are answered
 * @param planningBudget how many elementary steps planning one operation may take
 * @param listCost how many objects one operation may ask for
 * @param assumedListSize how long a list counts of which nothing is said
 */
public record GraphOptions(
    int planCacheSize,
    long planCacheCharacters,
    boolean introspection,
    long planningBudget,
    long listCost,
    int assumedListSize) {

  public GraphOptions {
    if (planCacheSize < 1 || planCacheCharacters < 1 || planningBudget < 1) {
      throw new IllegalArgumentException(
          "planCacheSize, planCacheCharacters and planningBudget must be at least 1");
    }
    if (listCost < 1 || assumedListSize < 1) {
      throw new IllegalArgumentException("listCost and assumedListSize must be at least 1");
    }
  }

  /**
   * 1,000 plans of 800,000 characters, introspection on, a budget that real operations do not come
   * near, a million objects, lists of 5.
   */
  public static GraphOptions standard() {
    return new GraphOptions(1_000, 800_000, true, 2_000_000, 1_000_000, 5);
  }

  /** As many plans, and documents, remembered. */
  public GraphOptions withPlanCacheSize(int size) {
    return new GraphOptions(
        size, planCacheCharacters, introspection, planningBudget, listCost, assumedListSize);
  }

  public GraphOptions withIntrospection(boolean answered) {
    return new GraphOptions(
        planCacheSize, planCacheCharacters, answered, planningBudget, listCost, assumedListSize);
  }

  public GraphOptions withListCost(long most, int assumedSize) {
    return new GraphOptions(
        planCacheSize, planCacheCharacters, introspection, planningBudget, most, assumedSize);
  }
}
