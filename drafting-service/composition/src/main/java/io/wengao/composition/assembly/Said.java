package io.wengao.composition.assembly;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Notes in a ledger what a draft says already, so that what is written into it says nothing twice.
 */
final class Said {
  private final BankLines lines;
  private final String work;

  /**
   * For one speech.
   *
   * @param work the full name of its work
   */
  Said(BankLines lines, String work) {
    this.lines = lines;
    this.work = work;
  }

  void note(List<DraftParagraph> paragraphs, Ledger ledger) {
    paragraphs.forEach(p -> p.sentences().forEach(sentence -> note(sentence, ledger)));
  }

  private void note(DraftSentence sentence, Ledger ledger) {
    SortedMap<String, String> patterns = new TreeMap<>();
    for (Part part : sentence.parts()) {
      String words = part.span().of(sentence.text());
      switch (part.origin()) {
        case Origin.FromPattern(String lineId) -> {
          if (lines.isSaidOnce(lineId)) {
            patterns.merge(lineId, words, (one, more) -> one + "，" + more);
          }
        }
        case Origin.FromPassage passage -> {
          String id = passage.passageId() + "@" + passage.inPassage().start();
          ledger.say(id, words);
          ledger.drawOn(passage.speechId());
        }
        case Origin.FromModel model -> ledger.say(sentence.id(), words);
        case Origin.FromEditor editor -> ledger.say(sentence.id(), words);
        // The brief's own words may come again: in the heading, in the close.
        case Origin.FromBrief brief -> {}
        case Origin.FromMaterial material -> {}
      }
    }
    patterns.forEach(
        (lineId, words) -> {
          ledger.say(lineId, words);
          lines.feature(lineId).ifPresent(ledger::press);
        });
    if (!work.isEmpty() && sentence.text().contains(work)) {
      ledger.nameWork();
    }
  }
}
