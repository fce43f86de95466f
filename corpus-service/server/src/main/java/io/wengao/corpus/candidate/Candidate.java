package io.wengao.corpus.candidate;

import io.wengao.corpus.mining.MinedPlace;
import io.wengao.corpus.speech.PassageRow;
import io.wengao.corpus.speech.SpeechRow;
import io.wengao.text.classification.Labelled;
import io.wengao.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a passage.
 *
 * @param documentId SHA-256 of the document's bytes
 * @param kind kind of the speech
 * @param level its administrative level; null when unknown
 * @param sha256 of the passage's text
 * @param span its place in the passage's text
 */
public record Candidate(
    String passageId,
    String speechId,
    String speechTitle,
    String documentId,
    Labelled kind,
    @Nullable Labelled level,
    String sha256,
    Span span,
    String passageText) {

  static Candidate of(PassageRow passage, SpeechRow speech, Span span) {
    return new Candidate(
        passage.id(),
        speech.id(),
        speech.title(),
        speech.documentId(),
        speech.kind(),
        speech.level(),
        passage.sha256(),
        span,
        passage.text());
  }

  static Candidate of(MinedPlace place) {
    return new Candidate(
        place.passageId(),
        place.speechId(),
        place.speechTitle(),
        place.documentId(),
        place.kind(),
        place.level(),
        place.sha256(),
        place.span(),
        place.passageText());
  }

  /** The piece exactly as it stands in the passage. */
  public String text() {
    return span.of(passageText);
  }

  /** Whether its speech is of a level, by id or name. */
  boolean isOfLevel(@Nullable String wanted) {
    return wanted != null
        && level != null
        && (wanted.equals(level.id()) || wanted.equals(level.label()));
  }

  /** Whether it stands in a document or passage of that id. */
  public boolean standsIn(String source) {
    return source.equals(passageId) || source.equals(documentId);
  }
}
