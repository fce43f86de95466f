package io.wengao.composition.skeleton;

import java.util.List;

/**
 * One step of a task.
 *
 * @param lead two to six characters that read well after 要 and after 是
 * @param cues words by which a fact is sent here
 * @param family verb family of its clauses
 * @param requirements verb phrases without a closing mark
 */
public record Step(
    String id, String lead, List<String> cues, String family, List<Line> requirements) {
  public Step {
    cues = List.copyOf(cues);
    requirements = List.copyOf(requirements);
  }
}
