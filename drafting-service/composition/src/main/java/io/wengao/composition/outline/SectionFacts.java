package io.wengao.composition.outline;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.skeleton.Genre;
import io.wengao.composition.skeleton.TaskKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which facts each section says: those the outline assigns; one that must be said and is assigned
 * nowhere goes where its words are met.
 */
public final class SectionFacts {
  private SectionFacts() {}

  /** A list a section, in the order of the brief; facts of the opening are in none. */
  public static List<List<Fact>> of(
      Brief brief, Genre genre, List<OutlineSection> sections, List<TaskKind> tasks) {
    FactPlacement placement = new FactPlacement(brief, genre);
    List<List<String>> placed = placement.place(SectionTasks.topics(brief, sections, tasks));
    Set<String> assigned = new HashSet<>();
    sections.forEach(s -> assigned.addAll(s.factIds()));
    List<List<Fact>> facts = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      OutlineSection section = sections.get(i);
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
