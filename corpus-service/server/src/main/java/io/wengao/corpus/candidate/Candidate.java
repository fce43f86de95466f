package io.wengao.corpus.candidate;

import io.wengao.corpus.speech.PassageRow;
import io.wengao.corpus.speech.SpeechRow;
import io.wengao.text.span.Span;

/**
 * A piece of a passage.
 *
 * @param passage where it stands
 * @param speech the passage's speech
 * @param span its place in the passage's text
 */
public record Candidate(PassageRow passage, SpeechRow speech, Span span) {

  /** The piece exactly as it stands in the passage. */
  public String text() {
    return span.of(passage.text());
  }
}
