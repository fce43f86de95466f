package io.wengao.composition.prompting;

import io.wengao.composition.brief.Fact;
import io.wengao.composition.brief.KeyPoint;
import io.wengao.composition.material.Candidate;
import io.wengao.composition.outline.OutlineSection;
import java.util.List;

/**
 * What a model is asked to write, and from what. Points, facts and passages are cited by their
 * number, from 1: K1, F1, P1.
 *
 * @param amends what an earlier answer lacked or had no right to say, in Chinese
 * @param sentence mean length of a sentence, in 字, in the speeches to be imitated; 0 for none
 */
record SectionTask(
    OutlineSection section,
    List<Point> points,
    List<Fact> facts,
    List<Candidate> passages,
    List<String> amends,
    int sentence) {
  /** 字 for a section without a budget. */
  private static final int USUAL_BUDGET = 400;

  private static final int LONGEST_AT_LEAST = 3000;
  private static final int LONGEST_A_BUDGET = 6;

  SectionTask {
    points = List.copyOf(points);
    facts = List.copyOf(facts);
    passages = List.copyOf(passages);
    amends = List.copyOf(amends);
  }

  /** In no one's manner. */
  SectionTask(
      OutlineSection section,
      List<Point> points,
      List<Fact> facts,
      List<Candidate> passages,
      List<String> amends) {
    this(section, points, facts, passages, amends, 0);
  }

  /** A key point and its place in the brief, from 0. */
  record Point(int index, KeyPoint point) {}

  /** Whether there is anything an answer has to cite. */
  boolean givesSomething() {
    return !points.isEmpty() || !facts.isEmpty();
  }

  int budget() {
    return section.budget() > 0 ? section.budget() : USUAL_BUDGET;
  }

  /** Characters after which an answer has lost its way. */
  int longest() {
    return Math.max(LONGEST_AT_LEAST, budget() * LONGEST_A_BUDGET);
  }

  SectionTask amended(List<String> amends) {
    return new SectionTask(section, points, facts, passages, amends, sentence);
  }
}
