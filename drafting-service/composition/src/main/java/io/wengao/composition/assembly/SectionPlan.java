package io.wengao.composition.assembly;

import io.wengao.composition.brief.Fact;
import io.wengao.composition.outline.OutlineSection;
import io.wengao.composition.skeleton.Step;
import io.wengao.composition.skeleton.TaskKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one section is to say.
 *
 * @param facts facts said here, in the order of the brief; without those of the parts
 * @param order which of the skeleton orders it takes
 * @param position 0 for the first section
 * @param spare a step of no matter of its own, for a speech that is short of what its brief
 *     carries; mostly none
 * @param parts the points of a section that gathers several, each with its own task; mostly none
 */
record SectionPlan(
    OutlineSection section,
    TaskKind task,
    List<Fact> facts,
    SkeletonOrder order,
    int position,
    List<Step> spare,
    List<SectionPlan> parts) {

  String words() {
    StringBuilder words = new StringBuilder(section.heading());
    facts.forEach(
        fact -> words.append('，').append(io.wengao.composition.outline.BriefWords.of(fact)));
    return words.toString();
  }

  /**
   * With those steps only whose leads are among the keys, where there are any: what is locked may
   * say 二要, which asks for a first and a second.
   */
  SectionPlan withStepsOf(Set<String> keys) {
    List<Step> steps = those(task.steps(), keys);
    TaskKind same = steps.isEmpty() ? task : task.withSteps(steps);
    return new SectionPlan(section, same, facts, order, position, those(spare, keys), parts);
  }

  private static List<Step> those(List<Step> steps, Set<String> keys) {
    return steps.stream().filter(step -> keys.contains(step.id() + "-lead")).toList();
  }

  /** The plan itself and its parts. */
  Stream<SectionPlan> all() {
    return Stream.concat(Stream.of(this), parts.stream());
  }
}
