package io.wengao.composition.skeleton;

import java.util.ArrayList;
import java.util.List;

/**
 * What a line takes for granted. A line that names tenants, pupils or lawyers stands only in a
 * speech whose brief speaks of such people; else it was written for another matter.
 *
 * @param grounds each with the words that take something for granted and those that make it so
 */
public record Grounds(List<Ground> grounds) {
  /** Of the requirements of a skeleton so many have to hold, else it is not for this matter. */
  private static final double MOSTLY = 0.5;

  private static final int FEWEST_STEPS = 2;

  public Grounds {
    grounds = List.copyOf(grounds);
  }

  /**
   * @param named words of a line
   * @param met words of a brief of which one is enough, beside the named ones themselves
   */
  public record Ground(List<String> named, List<String> met) {
    public Ground {
      named = List.copyOf(named);
      met = List.copyOf(met);
    }

    boolean holds(String line, String said) {
      return named.stream().noneMatch(line::contains)
          || named.stream().anyMatch(said::contains)
          || met.stream().anyMatch(said::contains);
    }
  }

  /** Whether all that a line names is met in the words. */
  public boolean hold(String line, String said) {
    return grounds.stream().allMatch(ground -> ground.holds(line, said));
  }

  /** Whether a skeleton was written for what the words are about. */
  public boolean suit(TaskKind task, String said) {
    long all = task.steps().stream().mapToLong(step -> step.requirements().size()).sum();
    List<Step> left = steps(task, said);
    long kept = left.stream().mapToLong(step -> step.requirements().size()).sum();
    return left.size() >= FEWEST_STEPS && kept >= MOSTLY * all;
  }

  /** The skeleton without the lines that take for granted what the words do not say. */
  public TaskKind in(TaskKind task, String said) {
    return new TaskKind(
        task.id(),
        task.label(),
        task.cues(),
        task.themes(),
        task.headings(),
        task.order(),
        lines(task.claims(), said),
        lines(task.reasons(), said),
        steps(task, said),
        lines(task.contrasts(), said),
        lines(task.resolves(), said),
        lines(task.consequences(), said));
  }

  private List<Step> steps(TaskKind task, String said) {
    List<Step> steps = new ArrayList<>();
    for (Step step : task.steps()) {
      List<Line> left = lines(step.requirements(), said);
      if (!left.isEmpty() && hold(step.lead(), said)) {
        steps.add(new Step(step.id(), step.lead(), step.cues(), step.family(), left));
      }
    }
    return steps;
  }

  private List<Line> lines(List<Line> lines, String said) {
    return lines.stream().filter(line -> hold(line.text(), said)).toList();
  }
}
