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
import io.wengao.composition.skeleton.TaskKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Follows the outline: each section's task kind, its facts, and an order of argument that is not
 * its neighbour's.
 */
final class SectionPlans {
  private SectionPlans() {}

  static List<SectionPlan> of(Situation situation, Outline outline, long seed) {
    List<TaskKind> tasks = SectionTasks.of(situation.bank(), situation.brief(), outline.sections());
    List<List<Fact>> facts =
        SectionFacts.of(situation.brief(), situation.genre(), outline.sections(), tasks);
    int first = (int) Math.floorMod(seed, SkeletonOrder.IN_TURN.size());
    List<SectionPlan> plans = new ArrayList<>();
    for (int i = 0; i < outline.sections().size(); i++) {
      SkeletonOrder order = SkeletonOrder.IN_TURN.get((first + i) % SkeletonOrder.IN_TURN.size());
      OutlineSection section = outline.sections().get(i);
      List<SectionPlan> parts =
          gathers(situation, section) ? parts(situation, section, facts.get(i), order) : List.of();
      Set<Fact> dealt = new HashSet<>();
      parts.forEach(p -> dealt.addAll(p.facts()));
      List<Fact> own = facts.get(i).stream().filter(f -> !dealt.contains(f)).toList();
      plans.add(new SectionPlan(section, tasks.get(i), own, order, i, parts));
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
      Situation situation, OutlineSection section, List<Fact> facts, SkeletonOrder order) {
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
              points.get(index), tasks.get(index), own, order, parts.size(), List.of()));
    }
    return parts;
  }
}
