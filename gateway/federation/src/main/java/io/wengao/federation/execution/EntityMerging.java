package io.wengao.federation.execution;

import io.wengao.federation.plan.PlanNode;
import java.util.List;

/** Puts the entities of an answer where their representations came from. */
final class EntityMerging {

  private EntityMerging() {}

  /** A list of entities that is no list, or not one for each representation. */
  static boolean isNotWhatWasAsked(
      PlanNode.EntityFetch fetch, List<Representations> asked, DataObject found) {
    for (int i = 0; i < asked.size(); i++) {
      var alias = fetch.entities().get(i).alias();
      if (!asked.get(i).isEmpty()
          && found.has(alias)
          && !(found.get(alias) instanceof List<?> list
              && list.size() == asked.get(i).targets().size())) {
        return true;
      }
    }
    return false;
  }

  /** Each entity goes to the objects it was asked for. */
  static void merge(PlanNode.Flatten flatten, Representations asked, DataObject found) {
    if (!(found.get(flatten.alias()) instanceof List<?> entities)) {
      return;
    }
    int count = Math.min(entities.size(), asked.targets().size());
    for (int i = 0; i < count; i++) {
      if (entities.get(i) instanceof DataObject entity) {
        var targets = asked.targets().get(i);
        merge(targets, Merging.shaped(entity, flatten.shape()), flatten.apart());
      }
    }
  }

  /**
   * Objects met on one path share what is below them, as all that follows treats them alike. Those
   * of another path get a copy: under the same key something else may be asked for there.
   *
   * @param apart whether each gets its own, as what follows depends on what is above it
   */
  private static void merge(
      List<Representations.Target> targets, DataObject entity, boolean apart) {
    int path = targets.getFirst().path();
    DataObject fields = entity;
    for (int i = 0; i < targets.size(); i++) {
      var target = targets.get(i);
      if (target.path() != path || apart && i > 0) {
        path = target.path();
        fields = entity.copy();
      }
      Merging.merge(target.object(), fields);
    }
  }
}
