package io.wengao.composition.assembly;

import io.wengao.composition.outline.AgendaItem;
import io.wengao.composition.outline.AgendaOutline;
import io.wengao.composition.outline.BriefWords;
import io.wengao.composition.skeleton.Line;
import io.wengao.composition.skeleton.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a 主持词: each item called up, closed with a word of thanks and what to take from it, then
 * what the meeting comes to. Who presides asks; it is for others to order.
 */
final class AgendaWriter implements BodyWriter {
  private static final List<String> THANKED =
      List.of("afterReports", "afterSpeeches", "afterAddresses", "afterShows");

  /** Acts after which one congratulates. */
  private static final List<String> CELEBRATED =
      List.of("剪彩", "揭幕", "献花", "宣誓", "颁奖", "授牌", "揭牌", "领奖", "签约");

  private static final List<String> ASKS = List.of("请大家", "也请各位", "", "希望大家");

  private final Situation situation;
  private final Picker picker;
  private final FactPhrases facts;
  private final Verbal verbal;
  private final int items;

  AgendaWriter(Situation situation, Picker picker, FactPhrases facts, int items) {
    this.situation = situation;
    this.picker = picker;
    this.facts = facts;
    this.verbal = new Verbal(situation.bank().lexicon());
    this.items = items;
  }

  @Override
  public List<List<Phrase>> write(SectionPlan plan, Richness richness) {
    return plan.section().id().equals(AgendaOutline.SUMMARY)
        ? summary(plan, richness)
        : item(plan, richness);
  }

  /** The call stands alone, as it is spoken; what follows the item is a paragraph of its own. */
  private List<List<Phrase>> item(SectionPlan plan, Richness richness) {
    AgendaItem item = AgendaItem.of(plan.section().heading());
    String place = plan.section().id();
    List<Phrase> call = new ArrayList<>();
    String group = introduces(item) ? "introductions" : calls(plan, item);
    picker.pick(place + "/call", group(group), slots(plan, item)).ifPresent(call::add);
    boolean speaks = List.of("讲话", "致辞", "致词", "授课").contains(item.act());
    if (speaks) {
      picker.pick(place + "/welcome", group("welcomes")).ifPresent(call::add);
    }
    return List.of(call, after(plan, item, richness)).stream().filter(p -> !p.isEmpty()).toList();
  }

  /** 介绍与会领导: that is for the one who presides, who has the list. */
  private boolean introduces(AgendaItem item) {
    return item.who() == null
        && item.act().equals("介绍")
        && situation.conditions().contains("attendees");
  }

  private String calls(SectionPlan plan, AgendaItem item) {
    boolean last = plan.position() == items - 1 && items > 1;
    if (item.who() == null) {
      return plan.position() == 0 ? "firstToAll" : "callsToAll";
    }
    return plan.position() == 0 ? "firstCalls" : last ? "lastCalls" : "nextCalls";
  }

  private List<Phrase> after(SectionPlan plan, AgendaItem item, Richness richness) {
    String place = plan.section().id();
    if (introduces(item)) {
      return List.of();
    }
    SortedMap<String, Phrase> slots = slots(plan, item);
    List<Phrase> after = new ArrayList<>();
    if (item.who() == null) {
      String word = CELEBRATED.contains(item.act()) ? "afterHonours" : "afterAll";
      picker.pick(place + "/after", group(word), slots).ifPresent(after::add);
      return after;
    }
    if (!slots.containsKey("act")) {
      return after;
    }
    String group =
        switch (item.act()) {
          case "致辞", "致词" -> "afterGreetings";
          case "讲话", "部署", "点评", "授课" -> "afterAddresses";
          case "发言", "交流", "表态", "述职", "提问" -> "afterSpeeches";
          case "表演", "演出", "朗诵", "合唱" -> "afterShows";
          default -> CELEBRATED.contains(item.act()) ? "afterHonours" : "afterReports";
        };
    if (THANKED.contains(group)) {
      picker.pick(place + "/thanks", group("thanksForAct"), slots).ifPresent(after::add);
    }
    int words = richness.level() >= 5 ? 2 : richness.level() >= 1 ? 1 : 0;
    for (int i = 0; i < words; i++) {
      picker.pick(place + "/word" + i, group(group), slots).ifPresent(after::add);
    }
    return after;
  }

  private SortedMap<String, Phrase> slots(SectionPlan plan, AgendaItem item) {
    String path = path(plan);
    SortedMap<String, Phrase> slots = new TreeMap<>();
    slots.put("item", Phrase.ofBrief(items > 1 ? item.called() : item.text(), path));
    slots.put("number", Phrase.ofPattern(ChineseNumber.of(plan.position() + 1), "count"));
    if (item.who() != null) {
      slots.put("who", Phrase.ofBrief(item.who(), path));
      slots.put("act", Phrase.ofPattern(item.act(), "agenda-act"));
    }
    return slots;
  }

  private static String path(SectionPlan plan) {
    return plan.section().keyPoints().isEmpty()
        ? "agenda[" + plan.position() + "]"
        : "keyPoints[" + plan.section().keyPoints().getFirst() + "]";
  }

  /** 一是…。二是…。 in the writer's words, each with its facts; then the facts of no point. */
  private List<List<Phrase>> summary(SectionPlan plan, Richness richness) {
    List<List<Phrase>> paragraphs = new ArrayList<>();
    List<Integer> points = plan.section().keyPoints();
    List<Phrase> lead = new ArrayList<>();
    SortedMap<String, Phrase> own = new TreeMap<>();
    own.put("count", Phrase.ofPattern(ChineseNumber.count(Math.max(1, points.size())), "count"));
    String group =
        points.isEmpty()
            ? "summaryLeadsNone"
            : points.size() == 1 ? "summaryLeadsOne" : "summaryLeads";
    picker.pick("summary", group(group), own).ifPresent(lead::add);
    if (!lead.isEmpty()) {
      paragraphs.add(lead);
    }
    for (int i = 0; i < points.size(); i++) {
      paragraphs.add(point(plan, i, richness));
    }
    List<Phrase> loose = loose(plan, points.isEmpty());
    if (!loose.isEmpty()) {
      paragraphs.add(loose);
    }
    List<Phrase> afterwards = new ArrayList<>();
    for (int i = 0; i < Math.min(4, richness.level() / 2); i++) {
      picker.pick("afterwards" + i, group("afterwards")).ifPresent(afterwards::add);
    }
    if (!afterwards.isEmpty()) {
      paragraphs.add(afterwards);
    }
    return paragraphs;
  }

  private List<Phrase> point(SectionPlan plan, int position, Richness richness) {
    int index = plan.section().keyPoints().get(position);
    SectionPlan part = plan.parts().get(position);
    String text = BriefWords.unclosed(situation.brief().keyPoints().get(index).text());
    Phrase number =
        plan.section().keyPoints().size() > 1
            ? Phrase.ofPattern(ChineseNumber.of(position + 1) + "是", "step-number")
            : Phrase.EMPTY;
    List<Phrase> said = new ArrayList<>();
    said.add(
        number
            .plus(Phrase.ofBrief(BriefWords.bareVerb(text), "keyPoints[" + index + "]"))
            .closed());
    part.facts().forEach(f -> facts.statements(f).forEach(s -> said.add(s.closed())));
    String place = part.section().id();
    if (richness.level() >= 2 && !part.task().isGeneral()) {
      picker.pick(place + "/claim", part.task().claims(), point(index)).ifPresent(said::add);
    }
    for (int i = 5; i <= richness.level() && !part.task().isGeneral(); i += 3) {
      picker.pick(place + "/reason" + i, part.task().reasons(), point(index)).ifPresent(said::add);
    }
    asked(part, richness, said);
    return said;
  }

  /** How to go about it, as a request: who presides gives no orders. */
  private void asked(SectionPlan part, Richness richness, List<Phrase> said) {
    boolean general = part.task().isGeneral();
    List<Step> steps = part.task().steps();
    int most = richness.level() < 4 ? 0 : Math.min(steps.size(), richness.level() - 3);
    int wanted = Math.min(most, general ? 1 : most);
    for (int i = 0; i < wanted; i++) {
      Phrase all = Phrase.EMPTY;
      for (int j = 0; j < asked(richness); j++) {
        List<Line> acts =
            steps.get(i).requirements().stream().filter(l -> verbal.opens(l.text())).toList();
        Phrase one =
            picker.pick(part.section().id() + "/" + steps.get(i).id(), acts).orElse(Phrase.EMPTY);
        all = all.isEmpty() || one.isEmpty() ? all.plus(one) : all.plus("；", "mark").plus(one);
      }
      if (!all.isEmpty()) {
        said.add(Phrase.ofPattern(ASKS.get(i % ASKS.size()), "agenda-ask").plus(all).closed());
      }
    }
  }

  private SortedMap<String, Phrase> point(int index) {
    SortedMap<String, Phrase> own = new TreeMap<>();
    BriefWords.nounOf(situation.brief().keyPoints().get(index))
        .ifPresent(w -> own.put("point", Phrase.ofBrief(w, "keyPoints[" + index + "]")));
    return own;
  }

  private List<Phrase> loose(SectionPlan plan, boolean alone) {
    List<Phrase> said = new ArrayList<>();
    if (plan.facts().isEmpty()) {
      return said;
    }
    if (!alone || plan.facts().size() > 1) {
      picker.pick("summaryFacts", group("summaryFacts")).ifPresent(said::add);
    }
    plan.facts().forEach(f -> facts.statements(f).forEach(s -> said.add(s.closed())));
    return said;
  }

  private List<Line> group(String name) {
    return situation.genre().lines(name);
  }

  /** Requirements of one step: who presides only reminds. */
  private static int asked(Richness richness) {
    return richness.level() >= 9 ? 3 : richness.level() >= 6 ? 2 : 1;
  }
}
