package io.wengao.composition.skeleton;

import java.util.List;
import java.util.SortedMap;

/**
 * The skeleton of an argument for one kind of task (任务类), or a theme-free one: of a way of acting
 * (办事的路数, such as 摸底登记) whatever the field, or general.
 *
 * @param cues words that tell a key point of this kind; empty for a skeleton that holds for
 *     anything
 * @param themes ids of the themes its words hold for; {@code *} for all
 * @param headings one heading a form; empty for a theme-free skeleton
 * @param order order of the argument a theme-free skeleton was written for; empty: any order
 */
public record TaskKind(
    String id,
    String label,
    List<String> cues,
    List<String> themes,
    SortedMap<String, String> headings,
    List<String> order,
    List<Line> claims,
    List<Line> reasons,
    List<Step> steps,
    List<Line> contrasts,
    List<Line> resolves,
    List<Line> consequences) {

  /**
   * Whether it was written for no field: it speaks of the point by its own name and has no heading
   * to lend.
   */
  public boolean isFree() {
    return headings.isEmpty();
  }

  /** The same with other steps. */
  public TaskKind withSteps(List<Step> others) {
    return new TaskKind(
        id,
        label,
        cues,
        themes,
        headings,
        order,
        claims,
        reasons,
        others,
        contrasts,
        resolves,
        consequences);
  }

  /** Whether it was written for no way of acting either; it holds for anything and says little. */
  public boolean isGeneral() {
    return isFree() && cues.isEmpty();
  }

  /** Whether its steps may be said by this voice. */
  public boolean speaks(Voice voice) {
    return steps.stream()
        .flatMap(step -> step.requirements().stream())
        .anyMatch(line -> line.voices().isEmpty() || line.voices().contains(voice));
  }

  /** Whether its words hold for a theme; an unknown theme is held only by those for all. */
  public boolean holdsFor(String themeId) {
    return themes.contains("*") || themes.contains(themeId);
  }
}
