package io.wengao.composition.assembly;

import io.wengao.composition.skeleton.Line;
import io.wengao.composition.skeleton.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the steps of a section: lead, how, the facts that fit, and now and then a sentence that
 * presses on one (R9, R11, R14).
 */
final class StepWriter {
  private static final int MOST_PLANS = 3;

  private final Situation situation;
  private final Picker picker;
  private final SeriesPicker series;
  private final FactPhrases facts;
  private final FactPress press;
  private final Verbal verbal;

  StepWriter(
      Situation situation, Picker picker, SeriesPicker series, FactPhrases facts, FactPress press) {
    this.verbal = new Verbal(situation.bank().lexicon());
    this.situation = situation;
    this.picker = picker;
    this.series = series;
    this.facts = facts;
    this.press = press;
  }

  /**
   * The statements of a section's facts, those of each step and those that fit none; how much else
   * is said.
   */
  record Dealt(
      List<StepPlan> steps,
      List<StepPlan.Stated> loose,
      Richness richness,
      FactPress.Count count) {}

  /** States the facts and sends them to the steps they fit. */
  Dealt deal(SectionPlan plan, Richness richness) {
    List<StepPlan.Stated> stated = new ArrayList<>();
    plan.facts()
        .forEach(
            fact -> facts.statements(fact).forEach(s -> stated.add(new StepPlan.Stated(fact, s))));
    List<StepPlan.Stated> loose =
        stated.stream().filter(s -> !StepPlan.fitsAny(plan.task(), s)).toList();
    List<StepPlan.Stated> fitting = stated.stream().filter(s -> !loose.contains(s)).toList();
    return new Dealt(
        StepPlan.deal(plan, fitting, richness, this::mayStand),
        loose,
        richness,
        new FactPress.Count());
  }

  /** What a step may take up of the task the section is given, of one fact only. */
  SortedMap<String, Phrase> slots(SectionPlan plan) {
    return plan.facts().stream()
        .map(fact -> FactSlots.of(fact, facts.isOurs(fact)))
        .filter(slots -> !slots.isEmpty())
        .findFirst()
        .orElseGet(TreeMap::new);
  }

  /** 抓 before a verb (抓划清通道) cannot be said. */
  boolean isAct(String words) {
    return verbal.opens(words);
  }

  private boolean mayStand(Line line) {
    return line.fits(situation.voice(), situation.levelName(), situation.conditions());
  }

  /** Facts that fit no step: they follow the point. */
  List<Phrase> loose(SectionPlan plan, Dealt dealt) {
    List<Phrase> sentences = new ArrayList<>();
    dealt.loose().forEach(fact -> press.state(plan, fact, dealt, sentences));
    return sentences;
  }

  /** The sentences of each step. */
  List<List<Phrase>> write(SectionPlan plan, Dealt dealt, SortedMap<String, Phrase> own) {
    List<StepPlan> steps = dealt.steps();
    if (situation.voice() == Voice.REFLECTIVE) {
      return List.of(reflect(plan, dealt, own));
    }
    StepStyle usual = StepStyle.of(steps.size(), plan.position(), situation.voice());
    StepStyle style = situation.manner().counting(usual, steps.size());
    List<List<Phrase>> texts = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      StepPlan step = steps.get(i);
      boolean is = situation.manner().countsByIs(countsByIs(), situation.voice());
      List<Phrase> sentences =
          new ArrayList<>(
              lead(plan, step, style.mark(i, steps.size(), situation.voice(), is), dealt, own, i));
      step.facts().forEach(fact -> press.state(plan, fact, dealt, sentences));
      texts.add(sentences);
    }
    return texts;
  }

  private boolean countsByIs() {
    List<String> numbering = situation.genre().numbering();
    return numbering.size() > 1 && numbering.get(1).endsWith("是");
  }

  /** With a series 一要建强队伍。加强…，…; without 一要练实预案，…。 Never 一要X。要Y (R9). */
  private List<Phrase> lead(
      SectionPlan plan,
      StepPlan step,
      Phrase mark,
      Dealt dealt,
      SortedMap<String, Phrase> own,
      int index) {
    List<Phrase> sentences = new ArrayList<>();
    List<Phrase> rest = opened(plan, step, mark, dealt, own, index, sentences);
    if (!rest.isEmpty()) {
      sentences.add(also(rest).closed());
    }
    return sentences;
  }

  /** What follows in a sentence of its own, so that not every step runs on in one breath. */
  private Phrase also(List<Phrase> rest) {
    boolean must = situation.voice() == Voice.DIRECTIVE && verbal.opens(rest.getFirst().text());
    Phrase also = must ? Phrase.ofPattern("还要", "also-must") : Phrase.EMPTY;
    return also.plus(joined(rest));
  }

  private static Phrase joined(List<Phrase> requirements) {
    return requirements.stream().reduce((a, b) -> a.plus("；", "mark").plus(b)).orElse(Phrase.EMPTY);
  }

  /** Says the lead and how; what of the requirements has not been said comes back. */
  private List<Phrase> opened(
      SectionPlan plan,
      StepPlan step,
      Phrase mark,
      Dealt dealt,
      SortedMap<String, Phrase> own,
      int index,
      List<Phrase> sentences) {
    Richness richness = dealt.richness();
    String place = plan.section().id() + "/" + step.step().id();
    Phrase lead = mark.plus(step.step().lead(), step.step().id() + "-lead");
    List<Phrase> requirements = new ArrayList<>();
    boolean spare = plan.spare().contains(step.step());
    int most = spare ? richness.spare() : richness.requirements();
    for (int i = 0; i < most; i++) {
      picker.pickBound(place, step.step().requirements(), own).ifPresent(requirements::add);
    }
    if (requirements.isEmpty()) {
      if (!spare) {
        sentences.add(lead.closed());
      }
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
    if (we && mayTakeSubject(plan, clauses.orElse(how).text())) {
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

  private boolean mayTakeSubject(SectionPlan plan, String words) {
    return plan.task().isFree() ? verbal.opens(words) : Verbal.mayTakeSubject(words);
  }

  /** 研讨材料 counts no steps off to others: one sentence of what I will do, and the facts. */
  private List<Phrase> reflect(SectionPlan plan, Dealt dealt, SortedMap<String, Phrase> own) {
    List<StepPlan> steps = dealt.steps();
    int each = dealt.richness().requirements();
    int most = MOST_PLANS + each - 1;
    List<Phrase> sentences = new ArrayList<>();
    steps.forEach(step -> step.facts().forEach(fact -> sentences.add(fact.statement().closed())));
    List<Phrase> plans = new ArrayList<>();
    for (StepPlan step : steps) {
      for (int i = 0; i < each && plans.size() < 2 * most; i++) {
        picker
            .pick(plan.section().id() + "/" + step.step().id(), step.step().requirements(), own)
            .ifPresent(plans::add);
      }
    }
    for (int i = 0; i < Math.min(plans.size(), most); i += 2) {
      Phrase said =
          i + 1 < plans.size()
              ? plans.get(i).plus("；", "mark").plus(plans.get(i + 1))
              : plans.get(i);
      SortedMap<String, Phrase> filled = new TreeMap<>();
      filled.put("text", said);
      String place = plan.section().id() + "/plan" + i;
      boolean acts = verbal.opens(said.text());
      List<Line> leads =
          situation.bank().grammarLines("plans").stream()
              .filter(l -> acts || l.text().contains("：{text}"))
              .toList();
      sentences.add(picker.pick(place, leads, filled).orElseGet(said::closed));
    }
    return sentences;
  }
}
