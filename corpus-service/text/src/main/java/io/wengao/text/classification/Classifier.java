package io.wengao.text.classification;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.lexicon.Script;
import io.wengao.text.structure.Structured;
import java.util.List;

/** Says what a speech is. Stateless; one instance serves all threads. */
public final class Classifier {
  private final KindReader kinds = new KindReader();
  private final OccasionReader occasions = new OccasionReader();
  private final LevelReader levels = new LevelReader();
  private final SpeakerReader speakers = new SpeakerReader();
  private final YearReader years = new YearReader();
  private final ThemeReader themes = new ThemeReader();
  private final MoveReader moves = new MoveReader();

  /**
   * Classifies a speech.
   *
   * @param titleBorrowed whether the title is another speech's, so that it does not name the kind
   */
  public Classification classify(Structured speech, boolean titleBorrowed) {
    String text = Script.simplified(speech.text());
    IndexedText indexed = IndexedText.of(text);
    String written = speech.title();
    String title = written == null ? null : Script.simplified(written);
    Labelled kind =
        kinds.read(titleBorrowed ? null : title, speech.titleBlock(), speech.salutation(), text);
    Labelled level = levels.read(title, speech.titleBlock(), indexed);
    return new Classification(
        kind,
        occasions.read(title, speech.titleBlock(), kind, text),
        level,
        speakers.read(speech.titleBlock(), kind, level, indexed),
        years.read(title, speech.titleBlock(), indexed),
        themes.read(title, indexed));
  }

  /** The move of each paragraph, in order. */
  public List<Move> moves(Structured speech) {
    return moves.read(speech);
  }
}
