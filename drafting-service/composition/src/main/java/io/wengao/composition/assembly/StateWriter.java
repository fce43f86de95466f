package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.outline.BriefWords;
import java.util.List;
import java.util.regex.Pattern;

/** Tells how things stand: what was reached, what is amiss; only in the brief's words. */
final class StateWriter {
  private static final Pattern ENUMERATED = Pattern.compile("^(有的|个别|一些|少数|部分|第?[一二三四五六][是、，要])");

  private final Situation situation;
  private final Picker picker;
  private final FactPhrases facts;
  private final List<Fact> openingFacts;

  StateWriter(Situation situation, Picker picker, FactPhrases facts, List<Fact> openingFacts) {
    this.situation = situation;
    this.picker = picker;
    this.facts = facts;
    this.openingFacts = List.copyOf(openingFacts);
  }

  /** Figures that worry first, then praise with its lead. */
  void achievements(List<Phrase> paragraph) {
    List<Fact> adverse = openingFacts.stream().filter(f -> !BriefWords.isPraise(f)).toList();
    List<Fact> praise = openingFacts.stream().filter(BriefWords::isPraise).toList();
    if (!adverse.isEmpty()) {
      picker
          .pick("situation", situation.bank().grammarLines("situationLeads"))
          .ifPresent(paragraph::add);
      adverse.forEach(f -> facts.statements(f).forEach(s -> paragraph.add(s.closed())));
    }
    List<String> words = situation.brief().achievements();
    if (words.isEmpty() && praise.isEmpty()) {
      return;
    }
    picker
        .pick("achievementsLead", situation.genre().lines("achievementsLead"))
        .ifPresent(paragraph::add);
    praised(situation.brief(), paragraph);
    praise.forEach(f -> facts.statements(f).forEach(s -> paragraph.add(s.closed())));
  }

  /** The figures alone: who presides does not comment. */
  void plain(List<Phrase> paragraph) {
    praised(situation.brief(), paragraph);
    openingFacts.forEach(f -> facts.statements(f).forEach(s -> paragraph.add(s.closed())));
  }

  /** What the writer praises, to the letter. */
  static void praised(Brief brief, List<Phrase> paragraph) {
    List<String> words = brief.achievements();
    for (int i = 0; i < words.size(); i++) {
      paragraph.add(
          Phrase.ofBrief(BriefWords.unclosed(words.get(i)), "achievements[" + i + "]").closed());
    }
  }

  /** 一是…；二是… unless the writer's words count themselves off or are whole sentences. */
  void problems(List<Phrase> paragraph) {
    List<String> words = situation.brief().problems();
    if (words.isEmpty()) {
      return;
    }
    picker.pick("problemsLead", situation.genre().lines("problemsLead")).ifPresent(paragraph::add);
    boolean counted =
        words.size() > 1 && words.stream().noneMatch(w -> ENUMERATED.matcher(w).find());
    boolean sentences =
        words.stream().anyMatch(w -> BriefWords.unclosed(w).contains("。") || w.length() > 60);
    Phrase all = Phrase.EMPTY;
    for (int i = 0; i < words.size(); i++) {
      Phrase number =
          counted
              ? Phrase.ofPattern(ChineseNumber.of(i + 1) + "是", "problem-number")
              : Phrase.EMPTY;
      Phrase said =
          number.plus(Phrase.ofBrief(BriefWords.unclosed(words.get(i)), "problems[" + i + "]"));
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
}
