package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.outline.AgendaOutline;
import io.wengao.composition.outline.BriefWords;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.outline.OutlineSection;
import io.wengao.composition.outline.ReportOutline;
import io.wengao.composition.outline.SectionFacts;
import io.wengao.composition.outline.SectionTasks;
import io.wengao.composition.outline.SectionWords;
import io.wengao.composition.skeleton.Step;
import io.wengao.composition.skeleton.TaskKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Follows the outline: each section's task kind, its facts, and an order of argument that is not
 * its neighbour's.
 */
final class SectionPlans {
  private static final int MOST_STEPS = 4;

  private SectionPlans() {}

  static List<SectionPlan> of(Situation situation, Outline outline, long seed) {
    List<TaskKind> tasks = SectionTasks.of(situation.bank(), situation.brief(), outline.sections());
    List<List<Fact>> facts =
        SectionFacts.of(situation.brief(), situation.genre(), outline.sections(), tasks);
    int first = (int) Math.floorMod(seed, SkeletonOrder.IN_TURN.size());
    List<SectionPlan> plans = new ArrayList<>();
    Set<String> lent = new HashSet<>();
    for (int i = 0; i < outline.sections().size(); i++) {
      SkeletonOrder order = SkeletonOrder.IN_TURN.get((first + i) % SkeletonOrder.IN_TURN.size());
      OutlineSection section = outline.sections().get(i);
      List<SectionPlan> parts =
          gathers(situation, section)
              ? parts(situation, section, facts.get(i), order, lent)
              : List.of();
      Set<Fact> dealt = new HashSet<>();
      parts.forEach(p -> dealt.addAll(p.facts()));
      List<Fact> own = facts.get(i).stream().filter(f -> !dealt.contains(f)).toList();
      TaskKind task = grounded(situation, section, tasks.get(i), facts.get(i));
      List<Step> spare = spare(situation, section, tasks, tasks.get(i), lent);
      plans.add(new SectionPlan(section, task, own, order, i, spare, parts));
    }
    return List.copyOf(plans);
  }

  /** Sections of a report and the summary of a meeting hold several points. */
  private static boolean gathers(Situation situation, OutlineSection section) {
    return switch (situation.genre().body()) {
      case SECTIONS, PROSE -> false;
      case AGENDA -> section.id().equals(AgendaOutline.SUMMARY);
      case REPORT ->
          section.id().equals(ReportOutline.DONE) || section.id().equals(ReportOutline.NEXT);
    };
  }

  /** One part a point; a point has the same task kind in whichever section it stands. */
  private static List<SectionPlan> parts(
      Situation situation,
      OutlineSection section,
      List<Fact> facts,
      SkeletonOrder order,
      Set<String> lent) {
    Brief brief = situation.brief();
    List<OutlineSection> points = new ArrayList<>();
    for (int i = 0; i < brief.keyPoints().size(); i++) {
      points.add(
          new OutlineSection(
              section.id() + "-" + (i + 1),
              0,
              BriefWords.firstClause(BriefWords.bareVerb(brief.keyPoints().get(i).text())),
              List.of(i),
              List.of(),
              0));
    }
    List<TaskKind> tasks = SectionTasks.of(situation.bank(), brief, points);
    SortedMap<String, Integer> owners = ReportOutline.pointsOf(brief);
    List<SectionPlan> parts = new ArrayList<>();
    for (int index : section.keyPoints()) {
      List<Fact> own =
          facts.stream().filter(f -> Integer.valueOf(index).equals(owners.get(f.id()))).toList();
      parts.add(
          new SectionPlan(
              points.get(index),
              grounded(situation, points.get(index), tasks.get(index), own),
              own,
              order,
              parts.size(),
              section.id().equals(ReportOutline.NEXT)
                  ? spare(situation, points.get(index), tasks, tasks.get(index), lent)
                  : List.of(),
              List.of()));
    }
    return parts;
  }

  /**
   * The last step of a general skeleton no section has taken: how any task is brought home. Each
   * once a speech, and only where what it takes for granted is said.
   */
  private static List<Step> spare(
      Situation situation,
      OutlineSection section,
      List<TaskKind> tasks,
      TaskKind own,
      Set<String> lent) {
    if (own.isGeneral() || own.steps().size() > MOST_STEPS) {
      return List.of();
    }
    Optional<Step> spare =
        situation.bank().free().stream()
            .filter(kind -> kind.isGeneral() && kind.speaks(situation.voice()))
            .filter(kind -> !tasks.contains(kind) && !lent.contains(kind.steps().getLast().id()))
            .flatMap(kind -> last(situation, section, kind).stream())
            .findFirst();
    spare.ifPresent(step -> lent.add(step.id()));
    return spare.stream().toList();
  }

  private static Optional<Step> last(Situation situation, OutlineSection section, TaskKind kind) {
    String id = kind.steps().getLast().id();
    List<Fact> facts = situation.brief().facts();
    List<Fact> own =
        facts.stream()
            .filter(f -> f.keyPoint() != null && section.keyPoints().contains(f.keyPoint()))
            .toList();
    return grounded(situation, section, kind, own).steps().stream()
        .filter(step -> step.id().equals(id))
        .findFirst();
  }

  /** Without the lines that take for granted what neither point nor fact says. */
  private static TaskKind grounded(
      Situation situation, OutlineSection section, TaskKind task, List<Fact> facts) {
    String said = SectionWords.of(situation.bank(), situation.brief(), section, facts);
    return situation.bank().grounds().in(task, said);
  }
}
