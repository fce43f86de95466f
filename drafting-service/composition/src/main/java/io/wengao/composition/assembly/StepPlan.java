package io.wengao.composition.assembly;

import io.wengao.composition.brief.Fact;
import io.wengao.composition.material.Pairs;
import io.wengao.composition.skeleton.Line;
import io.wengao.composition.skeleton.Step;
import io.wengao.composition.skeleton.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A step and the statements of facts that fit it. */
record StepPlan(Step step, List<Stated> facts) {

  /** One statement of a fact. */
  record Stated(Fact fact, Phrase statement) {}

  /**
   * Deals the statements out to the steps (R13) and keeps as many steps as are wanted, those with
   * facts first; a step none of whose requirements fits voice and level is left out.
   */
  static List<StepPlan> deal(
      SectionPlan plan, List<Stated> facts, Richness richness, Predicate<Line> fits) {
    TaskKind task = plan.task();
    List<Step> steps = task.steps();
    int wanted = richness.steps();
    List<List<Stated>> dealt = new ArrayList<>();
    steps.forEach(step -> dealt.add(new ArrayList<>()));
    for (Stated fact : facts) {
      dealt.get(best(task, fact.statement().text(), dealt)).add(fact);
    }
    int filled = (int) dealt.stream().filter(d -> !d.isEmpty()).count();
    int room = Math.max(wanted, filled) - filled;
    List<StepPlan> plans = new ArrayList<>();
    for (int i = 0; i < dealt.size(); i++) {
      boolean kept = !dealt.get(i).isEmpty();
      boolean fitting = steps.get(i).requirements().stream().anyMatch(fits);
      if (!kept && fitting && room > 0) {
        kept = true;
        room--;
      }
      if (kept) {
        plans.add(new StepPlan(steps.get(i), List.copyOf(dealt.get(i))));
      }
    }
    if (richness.spare() > 0) {
      plan.spare().forEach(step -> plans.add(new StepPlan(step, List.of())));
    }
    return plans;
  }

  /** Whether a cue of some step stands in the statement; else it belongs to no step. */
  static boolean fitsAny(TaskKind task, Stated stated) {
    return task.steps().stream()
        .anyMatch(step -> step.cues().stream().anyMatch(stated.statement().text()::contains));
  }

  private static int best(TaskKind task, String statement, List<List<Stated>> dealt) {
    int best = 0;
    double bestScore = -1;
    for (int i = 0; i < task.steps().size(); i++) {
      double score = score(task.steps().get(i), statement) - 0.1 * dealt.get(i).size();
      if (score >= bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  private static double score(Step step, String statement) {
    int cued = step.cues().stream().filter(statement::contains).mapToInt(String::length).sum();
    Pairs said = Pairs.of(statement);
    StringBuilder words = new StringBuilder(step.lead());
    step.requirements().forEach(line -> words.append('，').append(line.text()));
    return cued + 0.3 * Pairs.of(words.toString()).common(said);
  }
}
