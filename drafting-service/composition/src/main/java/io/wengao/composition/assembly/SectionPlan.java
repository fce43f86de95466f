package io.wengao.composition.assembly;

import io.wengao.composition.brief.Fact;
import io.wengao.composition.outline.OutlineSection;
import io.wengao.composition.skeleton.TaskKind;
import java.util.List;

/**
 * What one section is to say.
 *
 * @param facts facts said here, in the order of the brief
 * @param order which of the skeleton orders it takes
 * @param position 0 for the first section
 */
record SectionPlan(
    OutlineSection section, TaskKind task, List<Fact> facts, SkeletonOrder order, int position) {
  String words() {
    StringBuilder words = new StringBuilder(section.heading());
    facts.forEach(
        fact -> words.append('，').append(io.wengao.composition.outline.BriefWords.of(fact)));
    return words.toString();
  }
}
