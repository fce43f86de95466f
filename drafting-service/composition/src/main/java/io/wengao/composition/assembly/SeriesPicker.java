package io.wengao.composition.assembly;

import io.wengao.composition.material.Canonical;
import io.wengao.composition.material.Pairs;
import io.wengao.composition.skeleton.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two clauses of equal length for a step (R7): mined from the corpus or written for the theme, with
 * different verbs and last words, near to what the section is about, and said nowhere else in the
 * speech.
 */
final class SeriesPicker {
  private static final double NEAR = 0.34;
  private static final double ECHO = 0.5;
  private static final double ALIKE = 0.2;

  private final Situation situation;
  private final Ledger ledger;
  private final Picker picker;
  private final ClausePool pool;

  SeriesPicker(Situation situation, Ledger ledger, Picker picker, ClausePool pool) {
    this.situation = situation;
    this.ledger = ledger;
    this.picker = picker;
    this.pool = pool;
  }

  private record Unit(MinedClause clause, double score) {
    String id() {
      return clause.id();
    }

    String text() {
      return clause.text();
    }

    String verb() {
      return clause.verb();
    }
  }

  private record Pair(Unit first, Unit second) {
    double score() {
      return first.score() + second.score();
    }
  }

  /** Both clauses with a comma between, noted as said; empty when no two go together. */
  Optional<Phrase> pick(SectionPlan plan, Step step, String echoes) {
    List<Unit> units = units(plan, step, echoes);
    List<Pair> pairs = new ArrayList<>();
    for (Unit first : units) {
      for (Unit second : units) {
        if (!first.id().equals(second.id()) && goTogether(first, second)) {
          pairs.add(new Pair(first, second));
        }
      }
    }
    String place = plan.section().id() + "/" + step.id();
    return pairs.stream()
        .max(
            Comparator.comparingDouble(Pair::score)
                .thenComparingLong(p -> picker.rank(place, p.first().id() + "\n" + p.second().id()))
                .thenComparing(p -> p.first().id() + p.second().id()))
        .map(this::say);
  }

  private Phrase say(Pair pair) {
    return say(pair.first()).plus("，", "mark").plus(say(pair.second()));
  }

  private Phrase say(Unit unit) {
    ledger.say(unit.id(), unit.text());
    if (!unit.clause().source().isEmpty()) {
      ledger.drawOn(unit.clause().source());
    }
    return Phrase.of(unit.text(), unit.clause().origin());
  }

  private boolean goTogether(Unit a, Unit b) {
    Canonical canonical = ledger.canonical();
    return a.text().length() == b.text().length()
        && ledger.mayDrawOn(a.clause().source(), b.clause().source())
        && !canonical.form(a.verb()).equals(canonical.form(b.verb()))
        && !end(a.text()).equals(end(b.text()))
        && !a.text().substring(a.verb().length()).startsWith(b.text().substring(b.verb().length()))
        && canonical.pairs(a.text()).overlap(canonical.pairs(b.text())) < ALIKE;
  }

  private static String end(String text) {
    return text.substring(text.length() - 2);
  }

  private List<Unit> units(SectionPlan plan, Step step, String echoes) {
    Pairs near =
        ledger
            .canonical()
            .pairs(
                plan.words()
                    + "，"
                    + String.join("，", step.cues())
                    + "，"
                    + String.join("，", plan.task().cues()));
    Pairs echo = ledger.canonical().pairs(echoes);
    List<Unit> units = new ArrayList<>();
    for (MinedClause clause : pool.clauses(plan, step)) {
      Pairs pairs = ledger.canonical().pairs(clause.text());
      double nearness = pairs.within(near);
      if (nearness >= NEAR && fits(clause, plan, step) && isFresh(clause, pairs, echo)) {
        units.add(new Unit(clause, nearness + clause.bonus()));
      }
    }
    return units;
  }

  private boolean fits(MinedClause clause, SectionPlan plan, Step step) {
    boolean atLevel =
        situation.level() == null
            || situation.level().drop().stream().noneMatch(clause.text()::contains);
    return atLevel
        && (step.cues().stream().anyMatch(clause.text()::contains)
            || (clause.family().equals(step.family()) && !isOfAnotherStep(clause, plan, step)));
  }

  private static boolean isOfAnotherStep(MinedClause clause, SectionPlan plan, Step step) {
    return plan.task().steps().stream()
        .filter(other -> !other.equals(step))
        .flatMap(other -> other.cues().stream())
        .anyMatch(clause.text()::contains);
  }

  private boolean isFresh(MinedClause clause, Pairs pairs, Pairs echo) {
    return !ledger.hasUsed(clause.id())
        && ledger.mayDrawOn(clause.source())
        && pairs.overlap(echo) < ECHO
        && picker.isAllowed(clause.text())
        && !ledger.repeats(clause.text());
  }
}
