package io.wengao.composition.assembly;

import io.wengao.composition.outline.BriefWords;
import io.wengao.composition.outline.ReportOutline;
import io.wengao.composition.skeleton.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a 述职: what was done with its figures, what is still wanting and whose fault it is, what
 * comes next. A section that is none of these is written like any other.
 */
final class ReportWriter implements BodyWriter {
  /** Parts grow one after the other, so that a report does not swell by a page at once. */
  private static final int STAGGER = 3;

  private static final int MOST_PROMISES = 3;
  private static final int PROMISED = 6;
  private static final int LONGEST_PROBLEM = 30;

  private final Situation situation;
  private final Ledger ledger;
  private final Picker picker;
  private final FactPhrases facts;
  private final StepWriter steps;
  private final BodyWriter others;
  private final Set<Integer> reported;

  /**
   * A writer of one speech.
   *
   * @param others writes sections a person added
   * @param reported points that stand under what was done
   */
  ReportWriter(
      Situation situation,
      Ledger ledger,
      Picker picker,
      FactPhrases facts,
      StepWriter steps,
      BodyWriter others,
      Set<Integer> reported) {
    this.situation = situation;
    this.ledger = ledger;
    this.picker = picker;
    this.facts = facts;
    this.steps = steps;
    this.others = others;
    this.reported = Set.copyOf(reported);
  }

  @Override
  public List<List<Phrase>> write(SectionPlan plan, Richness richness) {
    List<List<Phrase>> said =
        switch (plan.section().id()) {
          case ReportOutline.DONE -> done(plan, richness);
          case ReportOutline.WANTING -> wanting(plan, richness);
          case ReportOutline.NEXT -> next(plan, richness);
          default -> others.write(plan, richness);
        };
    return said.isEmpty() ? missing(plan) : said;
  }

  /** A part the brief says nothing for: one sentence with its gap, and a question. */
  private List<List<Phrase>> missing(SectionPlan plan) {
    Phrase gap =
        switch (plan.section().id()) {
          case ReportOutline.DONE ->
              ledger.gap(
                  "办成的事、数字和本人所做的工作", "任期内办成了哪几件事？请逐件写出结果、数字、时间和本人做了什么", "述职人", "achievements");
          case ReportOutline.WANTING ->
              ledger.gap("没有办好的事和原因", "哪几件事没有办好？请写到具体的工作和环节，原因落到本人身上", "述职人", "problems");
          default -> ledger.gap("下一步要办的事和时限", "下一步准备办哪几件事、什么时候见结果？", "述职人", "keyPoints");
        };
    SortedMap<String, Phrase> own = new TreeMap<>();
    own.put("text", gap);
    String group = plan.section().id() + "Gaps";
    return picker
        .pick(plan.section().id() + "/gap", situation.bank().grammarLines(group), own)
        .map(line -> List.of(List.of(line)))
        .orElse(List.of(List.of(gap.closed())));
  }

  private List<List<Phrase>> done(SectionPlan plan, Richness richness) {
    List<List<Phrase>> paragraphs = new ArrayList<>();
    List<Phrase> first = new ArrayList<>();
    if (!situation.brief().achievements().isEmpty() || !plan.facts().isEmpty()) {
      picker
          .pick("achievementsLead", situation.genre().lines("achievementsLead"))
          .ifPresent(first::add);
    }
    StateWriter.praised(situation.brief(), first);
    plan.facts().forEach(f -> facts.statements(f).forEach(s -> first.add(s.closed())));
    paragraphs.add(first);
    for (int i = 0; i < plan.parts().size(); i++) {
      SectionPlan part = plan.parts().get(i);
      List<Phrase> said = new ArrayList<>();
      said.add(numbered(plan, i).plus(point(part)).closed());
      part.facts().forEach(f -> facts.statements(f).forEach(s -> said.add(s.closed())));
      lesson(part, plan.parts().size(), richness, said);
      paragraphs.add(said);
    }
    return paragraphs.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** One modest word; what the skeleton holds true is no report of what was done. */
  private void lesson(SectionPlan part, int parts, Richness richness, List<Phrase> said) {
    if (richness.level() >= Richness.FULL && part.position() == parts - 1) {
      String place = part.section().id() + "/lesson";
      picker.pick(place, situation.genre().lines("lessons")).ifPresent(said::add);
    }
  }

  private List<List<Phrase>> wanting(SectionPlan plan, Richness richness) {
    List<Phrase> said = new ArrayList<>();
    new StateWriter(situation, picker, facts, List.of()).problems(said);
    plan.facts().forEach(f -> facts.statements(f).forEach(s -> said.add(s.closed())));
    List<Phrase> own = new ArrayList<>();
    new SpeakerWriter(situation, picker).reflection(own);
    List<Line> causes = situation.genre().lines("causes");
    for (int i = 0; i < Math.min(3, (richness.level() + 1) / 2); i++) {
      picker.pick("cause" + i, causes).ifPresent(own::add);
    }
    return List.of(said, own).stream().filter(p -> !p.isEmpty()).toList();
  }

  private List<List<Phrase>> next(SectionPlan plan, Richness richness) {
    List<List<Phrase>> paragraphs = new ArrayList<>();
    List<Phrase> loose = new ArrayList<>();
    plan.facts().forEach(f -> facts.statements(f).forEach(s -> loose.add(s.closed())));
    for (int i = 0; i < plan.parts().size(); i++) {
      SectionPlan part = plan.parts().get(i);
      List<Phrase> said = new ArrayList<>();
      said.add(numbered(plan, i).plus(planned(part)).closed());
      if (richness.level() > Richness.FULL) {
        picker
            .pick(part.section().id() + "/claim", part.task().claims(), own(part))
            .ifPresent(said::add);
      }
      Richness own = new Richness(Math.max(0, richness.level() - i % STAGGER), richness.plain());
      StepWriter.Dealt dealt = steps.deal(part, own);
      said.addAll(steps.loose(part, dealt));
      steps.write(part, dealt, own(part)).forEach(said::addAll);
      if (richness.consequence()) {
        List<Line> resolves =
            part.task().resolves().stream().filter(l -> !l.text().contains("我们")).toList();
        picker.pick(part.section().id() + "/resolve", resolves, own(part)).ifPresent(said::add);
      }
      paragraphs.add(said);
    }
    List<Phrase> promises = promises(richness);
    if (!promises.isEmpty()) {
      paragraphs.add(promises);
    }
    if (!loose.isEmpty()) {
      picker
          .pick("nextFacts", situation.genre().lines("nextFacts"))
          .ifPresent(l -> loose.add(0, l));
      paragraphs.add(loose);
    }
    return paragraphs;
  }

  /** What becomes of each problem owned up to. */
  private List<Phrase> promises(Richness richness) {
    List<Phrase> promises = new ArrayList<>();
    List<String> problems = situation.brief().problems();
    for (int i = 0; i < problems.size() && richness.level() >= PROMISED && i < MOST_PROMISES; i++) {
      String words = BriefWords.unclosed(problems.get(i));
      if (words.length() <= LONGEST_PROBLEM) {
        SortedMap<String, Phrase> own = new TreeMap<>();
        own.put("problem", Phrase.ofBrief(words, "problems[" + i + "]"));
        picker
            .pick("promise" + i, situation.bank().grammarLines("promises"), own)
            .ifPresent(promises::add);
      }
    }
    return promises;
  }

  private static Phrase numbered(SectionPlan plan, int position) {
    return plan.parts().size() < 2
        ? Phrase.EMPTY
        : Phrase.ofPattern("（" + ChineseNumber.of(position + 1) + "）", "part-number");
  }

  private Phrase point(SectionPlan part) {
    int index = part.section().keyPoints().getFirst();
    String text = BriefWords.unclosed(situation.brief().keyPoints().get(index).text());
    return Phrase.ofBrief(BriefWords.bareVerb(text), "keyPoints[" + index + "]");
  }

  /** A point already reported on is only named again. */
  private Phrase planned(SectionPlan part) {
    int index = part.section().keyPoints().getFirst();
    if (reported.contains(index)) {
      Phrase words =
          Phrase.ofBrief(BriefWords.firstClause(point(part).text()), "keyPoints[" + index + "]");
      return Phrase.ofPattern("继续", "again").plus(words);
    }
    return point(part);
  }

  private SortedMap<String, Phrase> own(SectionPlan part) {
    SortedMap<String, Phrase> own = steps.slots(part);
    int index = part.section().keyPoints().getFirst();
    if (part.task().isFree()) {
      BriefWords.nounOf(situation.brief().keyPoints().get(index))
          .ifPresent(w -> own.put("point", Phrase.ofBrief(w, "keyPoints[" + index + "]")));
    }
    return own;
  }
}
