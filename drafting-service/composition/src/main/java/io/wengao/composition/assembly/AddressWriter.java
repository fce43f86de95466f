package io.wengao.composition.assembly;

import io.wengao.composition.outline.BriefWords;
import io.wengao.composition.skeleton.Line;
import io.wengao.composition.skeleton.Step;
import io.wengao.composition.skeleton.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes a paragraph of a 致辞: a point said to guests, its facts, and a warm word. Nothing is
 * ordered, counted off or pressed on.
 */
final class AddressWriter implements BodyWriter {
  private static final List<List<String>> ORDERS =
      List.of(
          List.of("claim", "point", "fact", "doing", "warmth"),
          List.of("point", "fact", "claim", "doing", "aside", "resolve"),
          List.of("claim", "point", "fact", "doing", "aside", "warmth"));

  /** Words that already speak to the guests, or tell them something, need no lead. */
  private static final Pattern SPOKEN =
      Pattern.compile("^(请|祝|预祝|衷心|感谢|谢谢|欢迎|希望|期待|期盼|愿|让我们|向|我们|我|大家|对)");

  private static final Pattern TELLING = Pattern.compile("^(介绍|回顾|说明|推介|分享|讲讲|谈谈|报告|汇报)");

  /** A skeleton's resolve of one who answers for a task is no word for a feast. */
  private static final Pattern STERN =
      Pattern.compile("[查罚责改]|问题|整治|隐患|不讲价|督|不推|不躲|露头|毛病|漏洞|错|欠|怕|懒|糊弄|敷衍|应付");

  /** Levels from which a paragraph has one warm sentence of no matter of its own, and two. */
  private static final int WARM = 10;

  private static final int WARMER = 12;

  private final Situation situation;
  private final Picker picker;
  private final FactPhrases facts;
  private final Verbal verbal;

  AddressWriter(Situation situation, Picker picker, FactPhrases facts) {
    this.situation = situation;
    this.picker = picker;
    this.facts = facts;
    this.verbal = new Verbal(situation.bank().lexicon());
  }

  @Override
  public List<List<Phrase>> write(SectionPlan plan, Richness richness) {
    List<Phrase> paragraph = new ArrayList<>();
    for (String element : ORDERS.get(plan.position() % ORDERS.size())) {
      switch (element) {
        case "point" -> points(plan, paragraph);
        case "fact" ->
            plan.facts().forEach(f -> facts.statements(f).forEach(s -> paragraph.add(s.closed())));
        case "claim" -> general(plan, "claim", plan.task().claims(), 2, richness, paragraph);
        case "doing" -> doing(plan, richness, paragraph);
        case "aside" -> aside(plan, richness, paragraph);
        case "resolve" -> resolve(plan, richness, paragraph);
        default -> warmth(plan, richness, paragraph);
      }
    }
    general(plan, "reason", plan.task().reasons(), 8, richness, paragraph);
    for (int i = WARM + 2; i <= richness.level(); i += 4) {
      picker
          .pick(plan.section().id() + "/more" + i, situation.genre().lines("pledges"))
          .ifPresent(paragraph::add);
    }
    return paragraph.isEmpty() ? List.of() : List.of(paragraph);
  }

  private void points(SectionPlan plan, List<Phrase> paragraph) {
    for (int index : plan.section().keyPoints()) {
      String path = "keyPoints[" + index + "]";
      String text = BriefWords.unclosed(situation.brief().keyPoints().get(index).text());
      boolean asItStands =
          SPOKEN.matcher(text).find()
              || text.contains("。")
              || BriefWords.isStatement(situation.brief().keyPoints().get(index));
      Phrase said = Phrase.ofBrief(asItStands ? text : BriefWords.bareVerb(text), path);
      if (asItStands) {
        paragraph.add(said.closed());
        continue;
      }
      SortedMap<String, Phrase> own = new TreeMap<>();
      own.put("text", said);
      String group = TELLING.matcher(text).find() ? "tellings" : "pointLeads";
      paragraph.add(
          picker
              .pick(plan.section().id() + "/point", situation.genre().lines(group), own)
              .orElseGet(said::closed));
    }
  }

  /** What the skeleton of the point holds true, where it is no reproach. */
  private void general(
      SectionPlan plan,
      String place,
      List<Line> lines,
      int from,
      Richness richness,
      List<Phrase> paragraph) {
    if (richness.level() < from) {
      return;
    }
    SortedMap<String, Phrase> own = own(plan);
    List<Line> kind =
        lines.stream()
            .filter(l -> l.voices().isEmpty() || l.voices().contains(Voice.COMMITMENT))
            .filter(l -> !STERN.matcher(l.text()).find() && !isOfGuests(l))
            .toList();
    if (!plan.task().isGeneral()) {
      picker.pickBound(plan.section().id() + "/" + place, kind, own).ifPresent(paragraph::add);
    }
  }

  private SortedMap<String, Phrase> own(SectionPlan plan) {
    SortedMap<String, Phrase> own = new TreeMap<>();
    if (plan.task().isFree() && !plan.section().keyPoints().isEmpty()) {
      int index = plan.section().keyPoints().getFirst();
      BriefWords.nounOf(situation.brief().keyPoints().get(index))
          .ifPresent(words -> own.put("point", Phrase.ofBrief(words, "keyPoints[" + index + "]")));
    }
    return own;
  }

  /** How a host goes about the point; a guest has nothing to go about. */
  private void doing(SectionPlan plan, Richness richness, List<Phrase> paragraph) {
    if (!situation.conditions().contains("host")) {
      advice(plan, richness, paragraph);
      return;
    }
    int wanted = Math.min(plan.task().steps().size(), richness.level() / 2);
    for (int i = 0; i < wanted; i++) {
      Step step = plan.task().steps().get(i);
      String place = plan.section().id() + "/" + step.id();
      List<Line> lines =
          step.requirements().stream().filter(l -> !STERN.matcher(l.text()).find()).toList();
      Phrase said = Phrase.EMPTY;
      for (int j = 0; j < richness.requirements(); j++) {
        Phrase one = picker.pick(place, lines, own(plan)).orElse(Phrase.EMPTY);
        said = said.isEmpty() || one.isEmpty() ? said.plus(one) : said.plus("；", "mark").plus(one);
      }
      if (!said.isEmpty()) {
        paragraph.add(led(place, said));
      }
    }
  }

  /** What a guest has to say to those who listen. */
  private void advice(SectionPlan plan, Richness richness, List<Phrase> paragraph) {
    List<Line> advice = plan.task().claims().stream().filter(AddressWriter::isOfGuests).toList();
    for (int i = 4; i <= richness.level(); i += 2) {
      picker.pick(plan.section().id() + "/advice" + i, advice).ifPresent(paragraph::add);
    }
  }

  private static boolean isOfGuests(Line line) {
    return line.when().contains("guest");
  }

  private Phrase led(String place, Phrase doing) {
    SortedMap<String, Phrase> filled = new TreeMap<>();
    filled.put("text", doing);
    boolean acts = verbal.opens(doing.text());
    List<Line> leads =
        situation.bank().grammarLines("addressDoings").stream()
            .filter(l -> acts || l.text().contains("：{text}"))
            .toList();
    return picker
        .pick(place + "/lead", leads, filled)
        .orElseGet(
            () ->
                acts
                    ? Phrase.ofPattern("我们会", "address-doing").plus(doing).closed()
                    : doing.closed());
  }

  private void aside(SectionPlan plan, Richness richness, List<Phrase> paragraph) {
    for (int i = WARM; i <= richness.level(); i += WARMER - WARM) {
      picker
          .pick(plan.section().id() + "/aside" + i, situation.genre().lines("asides"))
          .ifPresent(paragraph::add);
    }
  }

  /** A host says what the house will do; a guest does not. */
  private void resolve(SectionPlan plan, Richness richness, List<Phrase> paragraph) {
    boolean host = situation.conditions().contains("host");
    List<Line> ours =
        plan.task().resolves().stream()
            .filter(l -> l.text().contains("我们") && !STERN.matcher(l.text()).find())
            .toList();
    Optional<Phrase> said =
        host && richness.level() >= 2 && !plan.task().isGeneral()
            ? picker.pickBound(plan.section().id() + "/resolve", ours, own(plan))
            : Optional.empty();
    said.ifPresentOrElse(paragraph::add, () -> warmth(plan, richness, paragraph));
  }

  private void warmth(SectionPlan plan, Richness richness, List<Phrase> paragraph) {
    int wanted = richness.level() >= WARMER ? 2 : richness.level() >= WARM ? 1 : 0;
    for (int i = 0; i < wanted; i++) {
      picker
          .pick(plan.section().id() + "/warmth" + i, situation.genre().lines("warmth"))
          .ifPresent(paragraph::add);
    }
  }
}
