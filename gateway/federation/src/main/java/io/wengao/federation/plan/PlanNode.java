package io.wengao.federation.plan;

import io.wengao.federation.supergraph.SubgraphId;
import java.util.List;
import java.util.Set;

/** A step of a plan. */
public sealed interface PlanNode {

  /** A request, named by its operation, which no other request of the plan shares. */
  sealed interface Request extends PlanNode {
    SubgraphId subgraph();

    String operationName();
  }

  /** One after the other. */
  record Sequence(List<PlanNode> nodes) implements PlanNode {}

  /** All at once. */
  record Parallel(List<PlanNode> nodes) implements PlanNode {}

  /**
   * An operation on a subgraph's root type.
   *
   * @param variables the client's variables the document uses
   * @param path where the answer goes; the root for all but a root type met again further down
   */
  record Fetch(
      SubgraphId subgraph,
      String operationName,
      String document,
      Set<String> variables,
      FlattenPath path,
      Shape shape)
      implements Request {}

  /**
   * Fields of entities met in earlier answers, in one request whatever the number of places.
   *
   * @param entities one for each different selection
   */
  record EntityFetch(
      SubgraphId subgraph,
      String operationName,
      String document,
      Set<String> variables,
      List<Flatten> entities)
      implements Request {

    /** Whether some variable is taken from objects above the entities. */
    public boolean contextual() {
      for (int i = 0; i < entities.size(); i++) {
        if (!entities.get(i).contexts().isEmpty()) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * The entities at some places.
   *
   * @param alias the response key of this {@code _entities}
   * @param variable holds the representations
   * @param contexts further variables, whose values depend on the entity; there is one path then
   * @param selection what is asked of the entities, with braces
   * @param apart whether what is below an entity may differ from place to place
   */
  record Flatten(
      String alias,
      String variable,
      List<FlattenPath> paths,
      List<Representation> representations,
      Shape shape,
      List<ContextVariable> contexts,
      String selection,
      boolean apart) {}
}
