package io.wengao.composition.assembly;

import io.wengao.composition.brief.Fact;
import io.wengao.composition.outline.OutlineSection;
import io.wengao.composition.skeleton.Step;
import io.wengao.composition.skeleton.TaskKind;
import java.util.List;
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

  /** The plan itself and its parts. */
  Stream<SectionPlan> all() {
    return Stream.concat(Stream.of(this), parts.stream());
  }
}
