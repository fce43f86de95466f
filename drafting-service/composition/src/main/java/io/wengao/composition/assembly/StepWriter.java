package io.wengao.composition.assembly;

import io.wengao.composition.skeleton.FollowUp;
import io.wengao.composition.skeleton.Line;
import io.wengao.composition.skeleton.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Writes the steps of a section: lead, how, the facts that fit, and now and then a sentence that
 * presses on one (R9, R11, R14).
 */
final class StepWriter {
  private static final int PRESSED_A_SPEECH = 3;
  private static final int MOST_PLANS = 6;

  /**
   * Whether 我们将 may stand before the words: they open with what is done, not with what it is done
   * to.
   */
  private static final Predicate<String> TAKES_SUBJECT =
      Pattern.compile("^(能|最|同一|每|成熟|一件|一处|谁|哪|该|凡|越|既|无论|在|重要|难|门|话)").asPredicate().negate();

  private static final Pattern ACTS =
      Pattern.compile("^(把|让|从|对|请|给|替|向|为|按|跟着|教|带|留|问|找|听|多|少|常|敢|会|先)");

  private final Situation situation;
  private final Ledger ledger;
  private final Picker picker;
  private final SeriesPicker series;
  private final FactPhrases facts;

  StepWriter(
      Situation situation, Ledger ledger, Picker picker, SeriesPicker series, FactPhrases facts) {
    this.situation = situation;
    this.ledger = ledger;
    this.picker = picker;
    this.series = series;
    this.facts = facts;
  }

  /**
   * The statements of a section's facts, those of each step and those that fit none; how much else
   * is said.
   */
  static final class Dealt {
    private final List<StepPlan> steps;
    private final List<StepPlan.Stated> loose;
    private final Richness richness;
    private final Set<String> pressedOn = new TreeSet<>();
    private int pressed;

    private Dealt(List<StepPlan> steps, List<StepPlan.Stated> loose, Richness richness) {
      this.steps = steps;
      this.loose = loose;
      this.richness = richness;
    }

    int looseFacts() {
      return loose.size();
    }
  }

  /** States the facts and sends them to the steps they fit. */
  Dealt deal(SectionPlan plan, Richness richness) {
    List<StepPlan.Stated> stated = new ArrayList<>();
    plan.facts()
        .forEach(
            fact -> facts.statements(fact).forEach(s -> stated.add(new StepPlan.Stated(fact, s))));
    List<StepPlan.Stated> loose =
        stated.stream().filter(s -> !StepPlan.fitsAny(plan.task(), s)).toList();
    List<StepPlan.Stated> fitting = stated.stream().filter(s -> !loose.contains(s)).toList();
    return new Dealt(StepPlan.deal(plan, fitting, richness, this::mayStand), loose, richness);
  }

  private boolean mayStand(Line line) {
    return line.fits(situation.voice(), situation.levelName(), situation.conditions());
  }

  /** Facts that fit no step: they follow the point. */
  List<Phrase> loose(SectionPlan plan, Dealt dealt) {
    List<Phrase> sentences = new ArrayList<>();
    dealt.loose.forEach(fact -> state(plan, fact, dealt, sentences));
    return sentences;
  }

  /** The sentences of each step. */
  List<List<Phrase>> write(SectionPlan plan, Dealt dealt, SortedMap<String, Phrase> own) {
    List<StepPlan> steps = dealt.steps;
    Richness richness = dealt.richness;
    if (situation.voice() == Voice.REFLECTIVE) {
      return List.of(reflect(plan, steps, richness, own));
    }
    StepStyle style = StepStyle.of(steps.size(), plan.position(), situation.voice());
    List<List<Phrase>> texts = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      StepPlan step = steps.get(i);
      boolean is =
          situation.genre().numbering().size() > 1
              && situation.genre().numbering().get(1).endsWith("是");
      List<Phrase> sentences =
          new ArrayList<>(
              lead(
                  plan,
                  step,
                  style.mark(i, steps.size(), situation.voice(), is),
                  richness,
                  own,
                  i));
      step.facts().forEach(fact -> state(plan, fact, dealt, sentences));
      texts.add(sentences);
    }
    return texts;
  }

  private void state(SectionPlan plan, StepPlan.Stated fact, Dealt dealt, List<Phrase> sentences) {
    sentences.add(fact.statement().closed());
    for (int i = 0; i < dealt.richness.pressesAFact(); i++) {
      if (dealt.pressed < dealt.richness.followUps()) {
        press(plan, fact, dealt.pressedOn)
            .ifPresent(
                press -> {
                  dealt.pressed++;
                  sentences.add(press);
                });
      }
    }
  }

  /** With a series 一要建强队伍。加强…，…; without 一要练实预案，…。 Never 一要X。要Y (R9). */
  private List<Phrase> lead(
      SectionPlan plan,
      StepPlan step,
      Phrase mark,
      Richness richness,
      SortedMap<String, Phrase> own,
      int index) {
    List<Phrase> sentences = new ArrayList<>();
    List<Phrase> rest = opened(plan, step, mark, richness, own, index, sentences);
    if (!rest.isEmpty()) {
      sentences.add(also(rest).closed());
    }
    return sentences;
  }

  /** What follows in a sentence of its own, so that not every step runs on in one breath. */
  private Phrase also(List<Phrase> rest) {
    boolean must = situation.voice() == Voice.DIRECTIVE && acts(rest.getFirst().text());
    Phrase also = must ? Phrase.ofPattern("还要", "also-must") : Phrase.EMPTY;
    return also.plus(joined(rest));
  }

  /** Opens with what is done, so that 还要 may stand before it. */
  private boolean acts(String words) {
    return TAKES_SUBJECT.test(words)
        && (ACTS.matcher(words).find() || situation.bank().lexicon().verbOf(words).isPresent());
  }

  private static Phrase joined(List<Phrase> requirements) {
    return requirements.stream().reduce((a, b) -> a.plus("；", "mark").plus(b)).orElse(Phrase.EMPTY);
  }

  /** Says the lead and how; what of the requirements has not been said comes back. */
  private List<Phrase> opened(
      SectionPlan plan,
      StepPlan step,
      Phrase mark,
      Richness richness,
      SortedMap<String, Phrase> own,
      int index,
      List<Phrase> sentences) {
    String place = plan.section().id() + "/" + step.step().id();
    Phrase lead = mark.plus(step.step().lead(), step.step().id() + "-lead");
    List<Phrase> requirements = new ArrayList<>();
    for (int i = 0; i < richness.requirements(); i++) {
      picker.pick(place, step.step().requirements(), own).ifPresent(requirements::add);
    }
    if (requirements.isEmpty()) {
      sentences.add(lead.closed());
      return List.of();
    }
    boolean halved =
        requirements.size() > 1 && (plan.position() + step.facts().size() + index) % 2 == 1;
    List<Phrase> said = halved ? requirements.subList(0, 1) : requirements;
    Phrase how = joined(said);
    String echoes = step.step().lead() + "，" + plan.section().heading() + "，" + how.text();
    Optional<Phrase> clauses =
        richness.series() ? series.pick(plan, step.step(), echoes) : Optional.empty();
    boolean we =
        situation.voice() == Voice.COMMITMENT
            && index == 0
            && plan.facts().stream().noneMatch(facts::isOurs);
    if (we && TAKES_SUBJECT.test(clauses.orElse(how).text())) {
      Phrase start = Phrase.ofPattern("我们将", "we-will");
      Phrase ours = clauses.map(c -> start.plus(c).plus("，", "mark")).orElse(start);
      sentences.add(lead.closed());
      sentences.add(ours.plus(how).closed());
    } else if (clauses.isPresent()) {
      sentences.add(lead.closed());
      sentences.add(clauses.get().plus("，", "mark").plus(how).closed());
    } else {
      sentences.add(lead.plus("，", "mark").plus(how).closed());
    }
    return halved ? requirements.subList(1, requirements.size()) : List.of();
  }

  /** 研讨材料 counts no steps off to others: one sentence of what I will do, and the facts. */
  private List<Phrase> reflect(
      SectionPlan plan, List<StepPlan> steps, Richness richness, SortedMap<String, Phrase> own) {
    List<Phrase> sentences = new ArrayList<>();
    steps.forEach(step -> step.facts().forEach(fact -> sentences.add(fact.statement().closed())));
    List<Phrase> plans = new ArrayList<>();
    for (StepPlan step : steps) {
      int room = MOST_PLANS * (2 + richness.borrowedSteps()) / 2;
      for (int i = 0; i < richness.requirements() && plans.size() < room; i++) {
        picker
            .pick(plan.section().id() + "/" + step.step().id(), step.step().requirements(), own)
            .ifPresent(plans::add);
      }
    }
    int most = richness.requirements() * (2 + richness.borrowedSteps());
    for (int i = 0; i < Math.min(plans.size(), most); i += 2) {
      Phrase said =
          i + 1 < plans.size()
              ? plans.get(i).plus("；", "mark").plus(plans.get(i + 1))
              : plans.get(i);
      SortedMap<String, Phrase> filled = new TreeMap<>();
      filled.put("text", said);
      String place = plan.section().id() + "/plan" + i;
      sentences.add(
          picker
              .pick(place, situation.bank().grammarLines("plans"), filled)
              .orElseGet(said::closed));
    }
    return sentences;
  }

  /**
   * To oneself one speaks in other words than to subordinates: 研讨材料 takes only what was written for
   * it.
   */
  private boolean suits(Line line) {
    return situation.voice() != Voice.REFLECTIVE || line.voices().contains(Voice.REFLECTIVE);
  }

  /** A section presses on a feature once: two deadlines need no two sermons. */
  private Optional<Phrase> press(SectionPlan plan, StepPlan.Stated fact, Set<String> pressedOn) {
    for (String feature : FactFeatures.of(fact.fact(), fact.statement().text())) {
      if (ledger.timesPressed(feature) >= PRESSED_A_SPEECH || pressedOn.contains(feature)) {
        continue;
      }
      List<Line> lines =
          situation.bank().followUps().stream()
              .filter(f -> f.feature().equals(feature))
              .map(FollowUp::line)
              .filter(this::suits)
              .toList();
      Optional<Phrase> picked = picker.pick(plan.section().id() + "/" + fact.fact().id(), lines);
      if (picked.isPresent()) {
        ledger.press(feature);
        pressedOn.add(feature);
        return picked;
      }
    }
    return Optional.empty();
  }
}
