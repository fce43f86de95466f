package io.wengao.composition.prompting;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.brief.KeyPoint;
import io.wengao.composition.review.DraftFinding;
import io.wengao.composition.review.DraftReview;
import io.wengao.composition.review.Reviewable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is wrong with a section by the rules every draft is reviewed by: what it had to say and did
 * not, and what it had no right to say. A model is told and asked once more.
 */
final class Complaints {
  private static final Set<String> LEFT_OUT = Set.of("MISSING_POINT", "MISSING_FACT");
  private static final Set<String> WRONG =
      Set.of("UNSUPPORTED_NUMBER", "UNSUPPORTED_TITLE", "NEVER_FACT", "AVOIDED_WORD");

  private final DraftReview review;
  private final Brief brief;
  private final SectionTask task;

  Complaints(DraftReview review, Brief brief, SectionTask task) {
    this.review = review;
    this.brief = brief;
    this.task = task;
  }

  /** In Chinese; empty when all is well. What the heading says need not be said again. */
  List<String> of(Answer.Text answer) {
    return findings(task.section().heading() + "\n" + answer.text())
        .filter(f -> LEFT_OUT.contains(f.rule()) || WRONG.contains(f.rule()))
        .map(DraftFinding::message)
        .distinct()
        .toList();
  }

  /** Whether it says nothing of what it was asked to say. */
  boolean areAllLeftOut(Answer.Text answer) {
    long asked = task.points().size() + task.facts().stream().filter(Complaints::isMust).count();
    long leftOut = findings(answer.text()).filter(f -> LEFT_OUT.contains(f.rule())).count();
    return asked > 0 && leftOut >= asked;
  }

  private Stream<DraftFinding> findings(String text) {
    return review.review(new Reviewable(text, asked(), null)).stream();
  }

  private static boolean isMust(Fact fact) {
    return fact.useOrMay() == Fact.Use.MUST;
  }

  /**
   * The brief as far as it asks something of this section: its points and facts. What else the
   * brief holds stays known, so that saying it is no invention, but need not be said here.
   */
  private Brief asked() {
    List<KeyPoint> points = task.points().stream().map(SectionTask.Point::point).toList();
    List<Fact> facts = brief.facts().stream().map(this::asked).toList();
    List<String> known = new ArrayList<>(brief.achievements());
    known.addAll(brief.agenda());
    brief.keyPoints().forEach(p -> known.add(p.heading() + "，" + p.text()));
    known.addAll(brief.requiredFormulations());
    return new Brief(
        brief.genre(),
        brief.theme(),
        brief.title(),
        brief.meeting(),
        brief.date(),
        brief.speaker(),
        brief.audience(),
        brief.attendees(),
        brief.level(),
        brief.area(),
        brief.agenda(),
        brief.preceding(),
        brief.superior(),
        brief.intent(),
        brief.tone(),
        points,
        facts,
        brief.problems(),
        known,
        brief.ownCase(),
        brief.ownFault(),
        List.of(),
        brief.avoid(),
        brief.preferredSources(),
        brief.imitate(),
        brief.materials(),
        brief.length());
  }

  private Fact asked(Fact fact) {
    boolean here = task.facts().stream().anyMatch(f -> f.id().equals(fact.id()));
    return here || !isMust(fact)
        ? fact
        : new Fact(
            fact.id(),
            fact.label(),
            fact.value(),
            fact.unit(),
            fact.asOf(),
            fact.source(),
            fact.role(),
            Fact.Use.MAY,
            fact.who(),
            fact.whoSupports(),
            fact.when(),
            fact.what(),
            fact.howMany(),
            fact.standard(),
            fact.consequence(),
            fact.sentence(),
            fact.keyPoint());
  }
}
