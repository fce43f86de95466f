package io.wengao.composition.assembly;

import io.wengao.composition.brief.Fact;
import io.wengao.composition.material.Candidate;
import io.wengao.composition.material.Pairs;
import io.wengao.composition.skeleton.BodyForm;
import io.wengao.composition.skeleton.Genre;
import io.wengao.composition.skeleton.Line;
import io.wengao.composition.skeleton.ThemePack;
import io.wengao.composition.skeleton.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes what stands before and after the numbered sections, move by move as the genre orders them.
 */
final class FrameWriter {
  private static final int BRIDGED = 10;
  private static final int DATED = 3;
  private static final int LONG_END = 8;
  private static final Pattern SPIRIT = Pattern.compile("(精神|思想|部署|方针|理念|战略|决策|讲话|决定|规定|意见|要求)$");
  private static final Pattern THIS_MEETING = Pattern.compile("^(这次|本次|此次|今天|会议)[^《]*$");

  private final Situation situation;
  private final Ledger ledger;
  private final Picker picker;
  private final StateWriter reported;
  private final SpeakerWriter own;
  private final List<SectionPlan> plans;
  private final ClausePool pool;

  FrameWriter(
      Situation situation,
      Ledger ledger,
      Picker picker,
      FactPhrases facts,
      List<Fact> openingFacts,
      List<SectionPlan> plans,
      ClausePool pool) {
    this.situation = situation;
    this.ledger = ledger;
    this.picker = picker;
    this.reported = new StateWriter(situation, picker, facts, openingFacts);
    this.own = new SpeakerWriter(situation, picker);
    this.plans = plans;
    this.pool = pool;
  }

  /** Paragraphs before the first section. */
  List<List<Phrase>> opening(Richness richness) {
    List<Phrase> greeting = new ArrayList<>();
    List<Phrase> state = new ArrayList<>();
    List<Phrase> why = new ArrayList<>();
    for (Genre.Move move : before()) {
      switch (move.id()) {
        case "opening" -> {
          greeting.addAll(greet());
          own.purpose(greeting);
        }
        case "superior" -> superior(greeting);
        case "preceding" -> one(greeting, "preceding");
        case "achievements" -> {
          if (situation.genre().body() == BodyForm.AGENDA) {
            reported.plain(greeting);
          } else {
            reported.achievements(state);
          }
        }
        case "problems" -> reported.problems(state);
        case "significance", "understanding" -> why.addAll(significance(richness));
        case "reflection" -> own.reflection(state);
        case "thanks" -> one(greeting, "thanks");
        case "bridges" -> bridge(why, richness);
        case "leadIn" -> {
          if (situation.conditions().contains("problems")) {
            bridge(why, richness);
          }
          leadIn(why);
        }
        case "agenda" -> agenda(why);
        default -> fullest(greeting, move.id());
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
    boolean asked = false;
    for (Genre.Move move : after()) {
      switch (move.id()) {
        case "guarantee" -> {
          dates(richness, guarantee);
          guarantee.addAll(guaranteed && richness.level() < 5 ? List.of() : guarantees(richness));
        }
        case "reflection" -> own.reflection(reflection);
        case "closing", "thanks" -> {
          if (!asked) {
            own.requests(end);
            asked = true;
          }
          String group = move.id().equals("thanks") ? "thanks" : "closings";
          one(end, group);
          boolean warm = situation.genre().body() == BodyForm.PROSE;
          if (richness.level() >= LONG_END && warm) {
            one(end, group);
          }
        }
        case "call", "resolve" -> {
          if (situation.voice() == Voice.COMMITMENT) {
            dates(richness, end);
          }
          own.intent(end);
          one(end, "calls");
        }
        default -> one(end, move.id());
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

  private void fullest(List<Phrase> paragraph, String group) {
    picker.pickFullest(group, situation.genre().lines(group)).ifPresent(paragraph::add);
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
    if (!isOfThisMeeting()) {
      one(paragraph, "superior");
    }
    formulations(paragraph);
  }

  /** 落实这次会议部署 after an opening that has just named the meeting says one thing twice. */
  private boolean isOfThisMeeting() {
    String superior = situation.brief().superior();
    return situation.brief().meeting() != null
        && superior != null
        && THIS_MEETING.matcher(superior).find();
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
      List<Line> lines =
          situation.bank().grammarLines(spirit ? "formulationSpirits" : "formulationWords");
      Phrase plain = Phrase.ofBrief(words, "requiredFormulations[" + i + "]").closed();
      paragraph.add(picker.pick("formulation" + i, lines, own).orElse(plain));
    }
  }

  private boolean isSaidAnyway(String words) {
    var brief = situation.brief();
    return brief.keyPoints().stream().anyMatch(p -> p.text().contains(words))
        || (brief.superior() != null
            && brief.superior().contains(words)
            && situation.genre().share("superior") > 0)
        || brief.facts().stream()
            .anyMatch(
                f ->
                    f.useOrMay() == Fact.Use.MUST
                        && f.sentence() != null
                        && f.sentence().contains(words));
  }

  /** Of the theme, and in its own name: a saying of a field beside it would come from nowhere. */
  private boolean isAboutTheme(Candidate candidate) {
    ThemePack theme = situation.theme();
    return theme != null
        && pool.isOfTheme(candidate)
        && Pairs.of(theme.label()).common(Pairs.of(candidate.text())) > 0;
  }

  private List<Phrase> significance(Richness richness) {
    List<Phrase> sentences = new ArrayList<>();
    ThemePack theme = situation.theme();
    int wanted = theme == null ? richness.significance() - 1 : richness.significance();
    wanted = Math.max(1, situation.genre().body() == BodyForm.PROSE ? wanted - 1 : wanted);
    // Guests at a ceremony are welcomed, not told what is at stake.
    boolean ceremony =
        situation.genre().body() == BodyForm.AGENDA && situation.conditions().contains("ceremony");
    for (int i = 0; i < wanted; i++) {
      Optional<Phrase> mined =
          i == 1 && situation.genre().body() == BodyForm.SECTIONS
              ? pool.sentence(ClausePool.FRAME, this::isAboutTheme, ledger, picker)
              : Optional.empty();
      if (mined.isPresent()) {
        sentences.add(mined.get());
        continue;
      }
      boolean stake = i % 2 == 0 && theme != null && !ceremony;
      var lines = stake && theme != null ? theme.stakes() : situation.genre().lines("significance");
      (stake
              ? picker.pickFullest("significance" + i, lines)
              : picker.pickBound("significance" + i, lines, new TreeMap<>()))
          .ifPresent(sentences::add);
    }
    return sentences;
  }

  private void leadIn(List<Phrase> paragraph) {
    if (!situation.genre().announce() || plans.size() < 2) {
      return;
    }
    SortedMap<String, Phrase> own = new TreeMap<>();
    own.put("count", Phrase.ofPattern(ChineseNumber.count(plans.size()), "count"));
    picker.pick("leadIns", situation.genre().lines("leadIns"), own).ifPresent(paragraph::add);
  }

  /** From how things stand to what is to be done, where the speech has room for it. */
  private void bridge(List<Phrase> paragraph, Richness richness) {
    if (richness.level() >= BRIDGED) {
      one(paragraph, "bridges");
    }
  }

  /** What the meeting will go through, then the sign to begin. */
  private void agenda(List<Phrase> paragraph) {
    int items = AgendaLine.items(plans);
    if (items == 0) {
      return;
    }
    SortedMap<String, Phrase> own = new TreeMap<>();
    own.put("count", Phrase.ofPattern(ChineseNumber.count(items), "count"));
    own.put("agenda", AgendaLine.of(plans));
    picker
        .pickGapped("agenda", situation.genre().lines(items > 1 ? "agenda" : "only"), own)
        .ifPresent(paragraph::add);
    if (items > 1) {
      one(paragraph, "starts");
    }
  }

  private void dates(Richness richness, List<Phrase> paragraph) {
    boolean sections = situation.genre().body() == BodyForm.SECTIONS;
    if (sections && richness.level() >= DATED) {
      new Timetable(situation, picker).say().ifPresent(paragraph::add);
    }
  }

  private List<Phrase> guarantees(Richness richness) {
    List<Phrase> sentences = new ArrayList<>();
    Integer length = situation.brief().wantedCharacters();
    int most = length == null ? 2 : Math.clamp(length / 800, 1, 5);
    int wanted = Math.min(most, 1 + richness.level() / 3);
    List<Line> lines = situation.genre().lines("guarantees");
    List<Line> chosen =
        lines.stream()
            .sorted(Comparator.comparingLong(l -> picker.rank("guarantee", l.id())))
            .limit(wanted)
            .toList();
    for (Line line : lines) {
      if (chosen.contains(line)) {
        picker.pick("guarantee", List.of(line)).ifPresent(sentences::add);
      }
    }
    return sentences;
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
