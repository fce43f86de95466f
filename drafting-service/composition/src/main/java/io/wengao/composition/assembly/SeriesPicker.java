package io.wengao.composition.assembly;

import io.wengao.composition.material.Candidate;
import io.wengao.composition.material.Canonical;
import io.wengao.composition.material.Pairs;
import io.wengao.composition.skeleton.Lexicon;
import io.wengao.composition.skeleton.Step;
import io.wengao.composition.skeleton.ThemePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two clauses of equal length for a step (R7): mined from the corpus or written for the theme, with different verbs and last words, near
 * to what the section is about, and said nowhere else in the speech.
 */
final class SeriesPicker {
  private static final double NEAR = 0.34;
  private static final double ECHO = 0.5;
  private static final double ALIKE = 0.2;
  private static final double MINED = 0.3;

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

  private record Unit(String id, String text, Origin origin, String source, String verb, double score) {}

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
    if (!unit.source().isEmpty()) {
      ledger.drawOn(unit.source());
    }
    return Phrase.of(unit.text(), unit.origin());
  }

  private boolean goTogether(Unit a, Unit b) {
    Canonical canonical = ledger.canonical();
    return a.text().length() == b.text().length()
        && !canonical.form(a.verb()).equals(canonical.form(b.verb()))
        && !end(a.text()).equals(end(b.text()))
        && !a.text().substring(a.verb().length()).startsWith(b.text().substring(b.verb().length()))
        && canonical.pairs(a.text()).overlap(canonical.pairs(b.text())) < ALIKE;
  }

  private static String end(String text) {
    return text.substring(text.length() - 2);
  }

  private List<Unit> units(SectionPlan plan, Step step, String echoes) {
    Lexicon lexicon = situation.bank().lexicon();
    Pairs near = ledger.canonical().pairs(plan.words() + "，" + String.join("，", step.cues()) + "，" + String.join("，", plan.task().cues()));
    Pairs echo = ledger.canonical().pairs(echoes);
    List<Unit> units = new ArrayList<>();
    for (Candidate candidate : pool.clauses(plan, step)) {
      if (ledger.mayDrawOn(candidate.speechId())) {
        Origin origin =
            new Origin.FromPassage(
                candidate.passageId(), candidate.speechId(), candidate.speechTitle(), candidate.documentSha256(), candidate.inPassage(), candidate.text(), List.of());
        String id = candidate.passageId() + "@" + candidate.inPassage().start();
        String family = lexicon.familyOf(candidate.text()).orElse("");
        add(units, id, candidate.text(), origin, candidate.speechId(), family, step, near, echo, MINED + preferred(candidate));
      }
    }
    ThemePack theme = situation.theme();
    for (ThemePack.Clause clause : theme == null ? List.<ThemePack.Clause>of() : theme.clauses()) {
      add(units, clause.id(), clause.text(), new Origin.FromPattern(clause.id()), "", clause.family(), step, near, echo, 0);
    }
    return units;
  }

  private double preferred(Candidate candidate) {
    boolean sameKind = situation.genre().kind().equals(candidate.kind()) || situation.genre().id().equals(candidate.kind());
    return (sameKind ? 0.35 : 0) + (situation.brief().preferredSources().contains(candidate.documentSha256()) ? 0.5 : 0);
  }

  private void add(
      List<Unit> units,
      String id,
      String text,
      Origin origin,
      String source,
      String family,
      Step step,
      Pairs near,
      Pairs echo,
      double bonus) {
    Pairs pairs = ledger.canonical().pairs(text);
    double nearness = pairs.within(near);
    boolean fits = family.equals(step.family()) || step.cues().stream().anyMatch(text::contains);
    String verb = situation.bank().lexicon().verbOf(text).orElse(text.substring(0, 2));
    boolean fresh = !ledger.hasUsed(id) && !ledger.repeats(text) && pairs.overlap(echo) < ECHO && picker.isAllowed(text);
    boolean atLevel = situation.level() == null || situation.level().drop().stream().noneMatch(text::contains);
    if (fits && nearness >= NEAR && fresh && atLevel) {
      units.add(new Unit(id, text, origin, source, verb, nearness + bonus));
    }
  }
}
