package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.material.Canonical;
import io.wengao.composition.skeleton.Bank;
import io.wengao.composition.skeleton.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Other ways to say a sentence of a draft: a line of the bank gives way to another one written for
 * the same place, and what filled its slots fills the other's. What the brief says to the letter
 * has no other way.
 */
public final class SentenceAlternatives {
  private final Bank bank;
  private final BankLines lines;

  public SentenceAlternatives(Bank bank) {
    this.bank = bank;
    this.lines = new BankLines(bank);
  }

  /**
   * The alternatives of a sentence, best first; none for one that has no line of the bank in it.
   *
   * @param draft the whole draft: what it says elsewhere is not offered
   */
  public List<Alternative> of(Brief brief, Composed draft, String sentenceId, long seed) {
    Optional<DraftSentence> found =
        draft.sections().stream()
            .flatMap(s -> s.paragraphs().stream())
            .flatMap(p -> p.sentences().stream())
            .filter(s -> s.id().equals(sentenceId))
            .findFirst();
    if (found.isEmpty()) {
      return List.of();
    }
    DraftSentence sentence = found.get();
    Situation situation = Situations.of(bank, brief);
    Ledger ledger = new Ledger(new Canonical(bank.lexicon()));
    Said said = new Said(lines, situation.workWords());
    draft.sections().forEach(s -> said.note(without(s.paragraphs(), sentence), ledger));
    Picker picker = new Picker(situation, ledger, seed);
    List<Alternative> alternatives = new ArrayList<>();
    for (String lineId : linesOf(sentence)) {
      lines
          .line(lineId)
          .flatMap(line -> FilledLine.find(sentence, line, situation))
          .ifPresent(filled -> alternatives.addAll(others(filled, sentence, picker)));
    }
    return alternatives;
  }

  private List<Alternative> others(FilledLine filled, DraftSentence sentence, Picker picker) {
    Comparator<Line> order =
        Comparator.<Line>comparingLong(line -> picker.rank(sentence.id(), line.id()))
            .thenComparing(Line::id);
    Set<String> there = linesOf(sentence);
    return lines.group(filled.line().id()).stream()
        .filter(line -> !there.contains(line.id()))
        .filter(line -> filled.mayGiveWayTo(line) && picker.mayStand(line, filled.own()))
        .sorted(order)
        .map(line -> alternative(filled, line, sentence, picker))
        .filter(alternative -> !alternative.sentence().text().equals(sentence.text()))
        .toList();
  }

  private static Alternative alternative(
      FilledLine filled, Line line, DraftSentence sentence, Picker picker) {
    Phrase said = filled.replaced(picker.fill(line, filled.own()));
    return new Alternative(
        sentence.id() + "~" + filled.line().id() + "~" + line.id(), said.closed().parted());
  }

  private static Set<String> linesOf(DraftSentence sentence) {
    Set<String> ids = new LinkedHashSet<>();
    for (Part part : sentence.parts()) {
      if (part.origin() instanceof Origin.FromPattern(String lineId)) {
        ids.add(lineId);
      }
    }
    return ids;
  }

  private static List<DraftParagraph> without(
      List<DraftParagraph> paragraphs, DraftSentence sentence) {
    return paragraphs.stream()
        .map(
            p ->
                new DraftParagraph(
                    p.id(), p.sentences().stream().filter(s -> s != sentence).toList()))
        .toList();
  }
}
