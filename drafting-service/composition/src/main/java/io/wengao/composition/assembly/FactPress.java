package io.wengao.composition.assembly;

import io.wengao.composition.outline.SectionWords;
import io.wengao.composition.skeleton.FollowUp;
import io.wengao.composition.skeleton.Line;
import io.wengao.composition.skeleton.Voice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Says a fact and presses on it (R14): with sentences that take up its own owner, day, number or
 * act, and only rarely with one that would hold of any fact of its kind.
 */
final class FactPress {
  private static final int PLAIN_A_FEATURE = 3;
  private static final int BOUND_A_FEATURE = 5;
  private static final String PLAIN = "plain";
  private static final int LONG_TASK = 7;
  private static final Phrase THIS_TASK = Phrase.ofPattern("这项任务", "this-task");

  /** How often a section has pressed, and on what in general. */
  static final class Count {
    private final Set<String> plainly = new TreeSet<>();
    private int pressed;
  }

  private final Situation situation;
  private final Ledger ledger;
  private final Picker picker;
  private final FactPhrases facts;

  FactPress(Situation situation, Ledger ledger, Picker picker, FactPhrases facts) {
    this.situation = situation;
    this.ledger = ledger;
    this.picker = picker;
    this.facts = facts;
  }

  /** The fact, then what presses on it as far as the section has room. */
  void state(
      SectionPlan plan, StepPlan.Stated fact, StepWriter.Dealt dealt, List<Phrase> sentences) {
    sentences.add(fact.statement().closed());
    Set<String> features = new TreeSet<>();
    Count count = dealt.count();
    for (int i = 0; i < dealt.richness().pressesAFact(); i++) {
      if (count.pressed < dealt.richness().followUps()) {
        Optional<Phrase> said = press(plan, fact, dealt, features);
        said.ifPresent(sentences::add);
        count.pressed += said.isPresent() ? 1 : 0;
      }
    }
  }

  private Optional<Phrase> press(
      SectionPlan plan, StepPlan.Stated fact, StepWriter.Dealt dealt, Set<String> features) {
    SortedMap<String, Phrase> slots = slots(fact);
    for (String feature : FactFeatures.of(fact.fact(), fact.statement().text())) {
      if (features.contains(feature)) {
        continue;
      }
      Optional<Phrase> picked =
          ledger.timesPressed(feature) < BOUND_A_FEATURE
              ? picker.pick(place(plan, fact), followUps(plan, feature, true), slots)
              : Optional.empty();
      picked = picked.isPresent() ? picked : plain(plan, fact, dealt, feature);
      if (picked.isPresent()) {
        features.add(feature);
        ledger.press(feature);
        return picked;
      }
    }
    return Optional.empty();
  }

  /** Right after the fact its act need not be named in full again. */
  private SortedMap<String, Phrase> slots(StepPlan.Stated fact) {
    SortedMap<String, Phrase> slots = FactSlots.of(fact.fact(), facts.isOurs(fact.fact()));
    Phrase task = slots.get("task");
    if (task != null && task.text().length() >= LONG_TASK) {
      slots.put("task", THIS_TASK);
    }
    return slots;
  }

  /** A section presses on a feature in general once: two deadlines need no two sermons. */
  private Optional<Phrase> plain(
      SectionPlan plan, StepPlan.Stated fact, StepWriter.Dealt dealt, String feature) {
    boolean worn =
        ledger.timesPressed(PLAIN) >= dealt.richness().plainPresses()
            || ledger.timesPressed(feature) >= PLAIN_A_FEATURE;
    if (worn || !dealt.count().plainly.add(feature)) {
      return Optional.empty();
    }
    Optional<Phrase> picked = picker.pick(place(plan, fact), followUps(plan, feature, false));
    picked.ifPresent(p -> ledger.press(PLAIN));
    return picked;
  }

  private static String place(SectionPlan plan, StepPlan.Stated fact) {
    return plan.section().id() + "/" + fact.fact().id();
  }

  private List<Line> followUps(SectionPlan plan, String feature, boolean bound) {
    String said =
        SectionWords.of(situation.bank(), situation.brief(), plan.section(), plan.facts());
    return situation.bank().followUps().stream()
        .filter(f -> f.feature().equals(feature))
        .map(FollowUp::line)
        .filter(line -> Picker.isBound(line) == bound)
        .filter(this::suits)
        .filter(line -> situation.bank().grounds().hold(line.text(), said))
        .toList();
  }

  /**
   * To oneself one speaks in other words than to subordinates: 研讨材料 takes only what was written for
   * it.
   */
  private boolean suits(Line line) {
    return situation.voice() != Voice.REFLECTIVE || line.voices().contains(Voice.REFLECTIVE);
  }
}
