package io.wengao.composition.assembly;

import io.wengao.composition.brief.Fact;
import io.wengao.composition.brief.KeyPoint;
import io.wengao.composition.material.Pairs;
import io.wengao.composition.outline.BriefWords;
import io.wengao.composition.skeleton.Genre;
import io.wengao.composition.skeleton.Line;
import io.wengao.composition.skeleton.ThemePack;
import io.wengao.composition.skeleton.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes what stands before and after the numbered sections, move by move as the genre orders them. */
final class FrameWriter {
  private static final Pattern SPIRIT = Pattern.compile("(精神|思想|部署|方针|理念|战略|决策|讲话|决定|规定|意见|要求)$");
  /** Leads that turn from praise to problems; without praise there is nothing to turn from. */
  private static final Pattern AFTER_PRAISE = Pattern.compile("肯定|成绩|说完好|另一面|这一面|再算");

  private static final Pattern ENUMERATED = Pattern.compile("^(有的|个别|一些|少数|部分|第?[一二三四五六][是、，要])");

  private final Situation situation;
  private final Ledger ledger;
  private final Picker picker;
  private final FactPhrases facts;
  private final List<Fact> openingFacts;
  private final int sections;
  private final ClausePool pool;

  FrameWriter(Situation situation, Ledger ledger, Picker picker, FactPhrases facts, List<Fact> openingFacts, int sections, ClausePool pool) {
    this.situation = situation;
    this.ledger = ledger;
    this.picker = picker;
    this.facts = facts;
    this.openingFacts = List.copyOf(openingFacts);
    this.sections = sections;
    this.pool = pool;
  }

  /** Paragraphs before the first section. */
  List<List<Phrase>> opening(Richness richness) {
    List<Phrase> greeting = new ArrayList<>();
    List<Phrase> state = new ArrayList<>();
    List<Phrase> why = new ArrayList<>();
    for (Genre.Move move : before()) {
      switch (move.id()) {
        case "opening" -> greeting.addAll(greet());
        case "superior" -> superior(greeting);
        case "preceding" -> one(greeting, "preceding");
        case "achievements" -> achievements(state);
        case "problems" -> problems(state);
        case "significance", "understanding" -> why.addAll(significance(richness));
        case "reflection" -> reflection(state);
        case "thanks" -> one(greeting, "thanks");
        case "leadIn" -> leadIn(why);
        default -> {}
      }
    }
    if (before().stream().noneMatch(m -> m.id().equals("superior"))) {
      formulations(greeting);
    }
    return joined(List.of(greeting, state, why));
  }

  /** Paragraphs after the last section. */
  List<List<Phrase>> closing(Richness richness, boolean guaranteed) {
    List<Phrase> guarantee = new ArrayList<>();
    List<Phrase> reflection = new ArrayList<>();
    List<Phrase> end = new ArrayList<>();
    for (Genre.Move move : after()) {
      switch (move.id()) {
        case "guarantee" -> guarantee.addAll(guaranteed && richness.level() < 5 ? List.of() : guarantees(richness));
        case "reflection" -> reflection(reflection);
        case "closing" -> {
          requests(end);
          one(end, "closings");
        }
        case "call", "resolve" -> {
          intent(end);
          one(end, "calls");
        }
        case "thanks" -> one(end, "thanks");
        default -> {}
      }
    }
    return List.of(reflection, guarantee, end).stream().filter(p -> !p.isEmpty()).toList();
  }

  private List<Genre.Move> before() {
    List<Genre.Move> moves = situation.genre().moves();
    return moves.subList(0, deployment(moves));
  }

  private List<Genre.Move> after() {
    List<Genre.Move> moves = situation.genre().moves();
    return moves.subList(Math.min(moves.size(), deployment(moves) + 1), moves.size());
  }

  private static int deployment(List<Genre.Move> moves) {
    for (int i = 0; i < moves.size(); i++) {
      if (moves.get(i).id().equals("deployment")) {
        return i;
      }
    }
    return moves.size();
  }

  private void one(List<Phrase> paragraph, String group) {
    picker.pick(group, situation.genre().lines(group)).ifPresent(paragraph::add);
  }

  /** A genre whose openings all name meeting or speaker names a gap when the brief does not. */
  private List<Phrase> greet() {
    List<Line> openings = situation.genre().lines("openings");
    Optional<Phrase> opening = picker.pickFullest("openings", openings);
    if (opening.isPresent()) {
      return List.of(opening.get());
    }
    SortedMap<String, Phrase> own = new TreeMap<>();
    if (!situation.slots().containsKey("meeting")) {
      own.put("meeting", ledger.gap("会议名称", "会议的全称是什么？", "会议主办单位", "meeting"));
    }
    if (!situation.slots().containsKey("organisation")) {
      own.put("organisation", ledger.gap("单位名称", "代表哪个单位讲话？", "讲话人", "speaker.organisation"));
    }
    return picker.pickGapped("openings", openings, own).map(List::of).orElse(List.of());
  }

  private void superior(List<Phrase> paragraph) {
    one(paragraph, "superior");
    formulations(paragraph);
  }

  private void formulations(List<Phrase> paragraph) {
    List<String> wanted = situation.brief().requiredFormulations();
    for (int i = 0; i < wanted.size(); i++) {
      String words = wanted.get(i).strip();
      if (isSaidAnyway(words)) {
        continue;
      }
      boolean spirit = SPIRIT.matcher(words).find() || words.contains("“");
      SortedMap<String, Phrase> own = new TreeMap<>();
      own.put("text", Phrase.ofBrief(words, "requiredFormulations[" + i + "]"));
      List<Line> lines = situation.bank().grammarLines(spirit ? "formulationSpirits" : "formulationWords");
      Phrase plain = Phrase.ofBrief(words, "requiredFormulations[" + i + "]").closed();
      paragraph.add(picker.pick("formulation" + i, lines, own).orElse(plain));
    }
  }

  private boolean isSaidAnyway(String words) {
    var brief = situation.brief();
    return brief.keyPoints().stream().anyMatch(p -> p.text().contains(words))
        || (brief.superior() != null && brief.superior().contains(words) && situation.genre().share("superior") > 0)
        || brief.facts().stream().anyMatch(f -> f.useOrMay() == Fact.Use.MUST && f.sentence() != null && f.sentence().contains(words));
  }

  private void achievements(List<Phrase> paragraph) {
    List<Fact> adverse = openingFacts.stream().filter(f -> !BriefWords.isPraise(f)).toList();
    List<Fact> praise = openingFacts.stream().filter(BriefWords::isPraise).toList();
    if (!adverse.isEmpty()) {
      picker.pick("situation", situation.bank().grammarLines("situationLeads")).ifPresent(paragraph::add);
      adverse.forEach(f -> facts.statements(f).forEach(s -> paragraph.add(s.closed())));
    }
    List<String> words = situation.brief().achievements();
    if (words.isEmpty() && praise.isEmpty()) {
      return;
    }
    one(paragraph, "achievementsLead");
    for (int i = 0; i < words.size(); i++) {
      paragraph.add(Phrase.ofBrief(BriefWords.unclosed(words.get(i)), "achievements[" + i + "]").closed());
    }
    praise.forEach(f -> facts.statements(f).forEach(s -> paragraph.add(s.closed())));
  }

  /** 一是…；二是… unless the writer's words count themselves off or are whole sentences. */
  private void problems(List<Phrase> paragraph) {
    List<String> words = situation.brief().problems();
    if (words.isEmpty()) {
      return;
    }
    boolean praised = situation.conditions().contains("achievements");
    List<Line> leads = situation.genre().lines("problemsLead").stream().filter(l -> praised || !AFTER_PRAISE.matcher(l.text()).find()).toList();
    picker.pick("problemsLead", leads).ifPresent(paragraph::add);
    boolean counted = words.size() > 1 && words.stream().noneMatch(w -> ENUMERATED.matcher(w).find());
    boolean sentences = words.stream().anyMatch(w -> BriefWords.unclosed(w).contains("。") || w.length() > 60);
    Phrase all = Phrase.EMPTY;
    for (int i = 0; i < words.size(); i++) {
      Phrase number = counted ? Phrase.ofPattern(ChineseNumber.of(i + 1) + "是", "problem-number") : Phrase.EMPTY;
      Phrase said = number.plus(Phrase.ofBrief(BriefWords.unclosed(words.get(i)), "problems[" + i + "]"));
      if (sentences) {
        paragraph.add(said.closed());
      } else {
        all = all.isEmpty() ? said : all.plus("；", "mark").plus(said);
      }
    }
    if (!all.isEmpty()) {
      paragraph.add(all.closed());
    }
  }

  private List<Phrase> significance(Richness richness) {
    List<Phrase> sentences = new ArrayList<>();
    ThemePack theme = situation.theme();
    int wanted = 1 + richness.level() / 2;
    for (int i = 0; i < wanted; i++) {
      Optional<Phrase> mined = i == 1 ? pool.sentence(ClausePool.FRAME, pool::isOfTheme, ledger, picker) : Optional.empty();
      if (mined.isPresent()) {
        sentences.add(mined.get());
        continue;
      }
      boolean stake = i % 2 == 0 && theme != null;
      var lines = stake && theme != null ? theme.stakes() : situation.genre().lines("significance");
      picker.pick("significance" + i, lines).ifPresent(sentences::add);
    }
    return sentences;
  }

  private void leadIn(List<Phrase> paragraph) {
    if (!situation.genre().announce() || sections < 2) {
      return;
    }
    SortedMap<String, Phrase> own = new TreeMap<>();
    own.put("count", Phrase.ofPattern(ChineseNumber.count(sections), "count"));
    picker.pick("leadIns", situation.genre().lines("leadIns"), own).ifPresent(paragraph::add);
  }

  private List<Phrase> guarantees(Richness richness) {
    List<Phrase> sentences = new ArrayList<>();
    int wanted = Math.min(4, 1 + richness.level() / 2);
    List<Line> lines = situation.genre().lines("guarantees");
    for (int i = 0; i < wanted && i < lines.size(); i++) {
      picker.pick("guarantee", lines.subList(i, i + 1)).ifPresent(sentences::add);
    }
    return sentences;
  }

  private void reflection(List<Phrase> paragraph) {
    told(paragraph, situation.brief().ownCase(), "ownCase");
    told(paragraph, situation.brief().ownFault(), "ownFault");
  }

  private void told(List<Phrase> paragraph, @org.jspecify.annotations.Nullable String words, String path) {
    if (words == null) {
      return;
    }
    List<Line> leads = situation.genre().lines("reflections").stream().filter(l -> l.when().contains(path)).toList();
    picker.pick(path, leads).ifPresent(paragraph::add);
    paragraph.add(Phrase.ofBrief(words.strip(), path).closed());
  }

  /** What the speaker means to do, where the genre speaks of itself; a directive opening has said it. */
  private void intent(List<Phrase> paragraph) {
    Phrase intent = situation.slots().get("intent");
    if (intent == null || situation.voice() == Voice.DIRECTIVE || isSaidByFact(intent.text())) {
      return;
    }
    SortedMap<String, Phrase> own = new TreeMap<>();
    own.put("text", intent);
    picker.pick("intent", situation.bank().grammarLines("intents"), own).ifPresent(paragraph::add);
  }

  private boolean isSaidByFact(String intent) {
    Pairs pairs = Pairs.of(intent);
    return situation.brief().facts().stream().anyMatch(f -> pairs.overlap(Pairs.of(BriefWords.of(f))) > 0.5);
  }

  private void requests(List<Phrase> paragraph) {
    List<KeyPoint> points = situation.brief().keyPoints();
    for (int i = 0; i < points.size(); i++) {
      if (situation.voice() == Voice.COMMITMENT && BriefWords.isRequest(points.get(i))) {
        paragraph.add(Phrase.ofBrief(BriefWords.unclosed(points.get(i).text()), "keyPoints[" + i + "]").closed());
      }
    }
  }

  /** Short paragraphs are joined: an opening of three one-liners reads like a form. */
  private static List<List<Phrase>> joined(List<List<Phrase>> paragraphs) {
    List<List<Phrase>> joined = new ArrayList<>();
    for (List<Phrase> paragraph : paragraphs.stream().filter(p -> !p.isEmpty()).toList()) {
      boolean shortBefore = !joined.isEmpty() && length(joined.getLast()) + length(paragraph) < 220;
      if (shortBefore) {
        joined.getLast().addAll(paragraph);
      } else {
        joined.add(new ArrayList<>(paragraph));
      }
    }
    return joined;
  }

  private static int length(List<Phrase> paragraph) {
    return paragraph.stream().mapToInt(p -> p.text().length()).sum();
  }
}
