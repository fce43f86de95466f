package io.wengao.corpus.rereading;

import io.wengao.corpus.speech.SpeechFilter;
import java.util.List;

/**
 * What is to be read again.
 *
 * @param idempotencyKey chosen by the caller; the same key is the same job
 * @param which the speeches meant; their whole documents are read
 * @param dryRun whether to tell only what would change
 * @param person who orders it
 */
public record RereadingOrder(String idempotencyKey, Which which, boolean dryRun, String person) {

  /** The speeches meant. */
  public sealed interface Which {
    /** These; unknown ones are passed over. */
    record Named(List<String> speechIds) implements Which {}

    /** All that a filter lets through. */
    record Filtered(SpeechFilter filter) implements Which {}
  }
}
