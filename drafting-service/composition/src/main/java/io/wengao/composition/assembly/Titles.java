package io.wengao.composition.assembly;

import io.wengao.composition.outline.Outline;
import io.wengao.composition.outline.TitleWords;

/** The title with its origins; a slot of its pattern that the brief does not fill is a gap. */
final class Titles {
  private Titles() {}

  static PartedText of(Situation situation, Outline outline, Ledger ledger) {
    String title = outline.title();
    if (title.equals(situation.brief().title())) {
      return Phrase.ofBrief(title, "title").parted();
    }
    Phrase patterned = patterned(situation, ledger);
    if (patterned.text().equals(title)) {
      return patterned.parted();
    }
    return Phrase.ofBrief(title, "outline.title").parted();
  }

  private static Phrase patterned(Situation situation, Ledger ledger) {
    String pattern = situation.genre().titlePattern();
    String id = "title-" + situation.genre().id();
    Phrase title = Phrase.EMPTY;
    for (TitleWords.Piece piece : TitleWords.pieces(pattern)) {
      Phrase words =
          piece.slot() == null
              ? Phrase.ofPattern(piece.text(), id)
              : situation
                  .slot(piece.slot())
                  .orElseGet(
                      () ->
                          ledger.gap(
                              TitleWords.missing(piece.text()),
                              "会议的全称是什么？",
                              "会议主办单位",
                              piece.text()));
      title = title.plus(words);
    }
    return title;
  }
}
