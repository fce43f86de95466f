package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.outline.FactPlacement;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.outline.OutlineSection;
import io.wengao.composition.outline.SectionTasks;
import io.wengao.composition.skeleton.TaskKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows the outline: each section's task kind, its facts, and an order of argument that is not
 * its neighbour's.
 */
final class SectionPlans {
  private SectionPlans() {}

  static List<SectionPlan> of(Situation situation, Outline outline, long seed) {
    List<TaskKind> tasks = SectionTasks.of(situation.bank(), situation.brief(), outline.sections());
    List<List<Fact>> facts = facts(situation, outline, tasks);
    int first = (int) Math.floorMod(seed, SkeletonOrder.IN_TURN.size());
    List<SectionPlan> plans = new ArrayList<>();
    for (int i = 0; i < outline.sections().size(); i++) {
      SkeletonOrder order = SkeletonOrder.IN_TURN.get((first + i) % SkeletonOrder.IN_TURN.size());
      plans.add(new SectionPlan(outline.sections().get(i), tasks.get(i), facts.get(i), order, i));
    }
    return plans;
  }

  /**
   * The facts the outline assigns; a fact that must be said and is assigned nowhere goes where its
   * words are met.
   */
  private static List<List<Fact>> facts(
      Situation situation, Outline outline, List<TaskKind> tasks) {
    Brief brief = situation.brief();
    FactPlacement placement = new FactPlacement(brief, situation.genre());
    List<FactPlacement.Topic> topics = SectionTasks.topics(brief, outline.sections(), tasks);
    List<List<String>> placed = placement.place(topics);
    Set<String> assigned = new HashSet<>();
    outline.sections().forEach(s -> assigned.addAll(s.factIds()));
    List<List<Fact>> facts = new ArrayList<>();
    for (int i = 0; i < outline.sections().size(); i++) {
      OutlineSection section = outline.sections().get(i);
      List<String> wanted = placed.get(i);
      facts.add(
          brief.facts().stream()
              .filter(f -> f.useOrMay() != Fact.Use.NEVER)
              .filter(
                  f ->
                      section.factIds().contains(f.id())
                          || (isLeftOut(f, assigned) && wanted.contains(f.id())))
              .toList());
    }
    return facts;
  }

  private static boolean isLeftOut(Fact fact, Set<String> assigned) {
    return fact.useOrMay() == Fact.Use.MUST && !assigned.contains(fact.id());
  }
}
