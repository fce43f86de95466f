package io.wengao.drafting.lexicon;

import io.wengao.composition.review.DraftFinding;
import io.wengao.drafting.corpus.CorpusLexicon;
import io.wengao.text.diagnosis.Severity;
import java.util.List;
import java.util.Optional;

/** What is known here of the lexicon an office keeps at the corpus. */
sealed interface Known {
  /** As it is there now. */
  record Present(List<CorpusLexicon.Entry> entries) implements Known {}

  /** As it was when the corpus last answered. */
  record Last(List<CorpusLexicon.Entry> entries) implements Known {}

  /** The corpus has not answered since this service started. */
  record Nothing() implements Known {}

  default List<CorpusLexicon.Entry> all() {
    return switch (this) {
      case Present(List<CorpusLexicon.Entry> entries) -> entries;
      case Last(List<CorpusLexicon.Entry> entries) -> entries;
      case Nothing() -> List.of();
    };
  }

  /** What a reader of the review must know about it. */
  default Optional<DraftFinding> caveat() {
    return switch (this) {
      case Present present -> Optional.empty();
      case Last last ->
          Optional.of(unavailable(Severity.INFO, "素材库连不上，机关词库按上次读到的审读，可能不是最新。恢复后请再审一遍。"));
      case Nothing nothing ->
          Optional.of(
              unavailable(Severity.WARNING, "素材库连不上，没有读到机关词库，人名职务、机构名称、提法和不用的词没有按词库审读。恢复后请再审一遍。"));
    };
  }

  private static DraftFinding unavailable(Severity severity, String message) {
    return DraftFinding.missing("LEXICON_UNAVAILABLE", severity, message);
  }
}
