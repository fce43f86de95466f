package io.wengao.corpus.rereading;

/** What became of reading a document again. */
public enum RereadOutcome {
  /** It reads as it did. */
  UNCHANGED,
  /** It reads otherwise; applied unless the job is a dry run. */
  CHANGED,
  /** Today's rules do not take the file; what was stored stays. */
  REFUSED,
  /** It was deleted meanwhile. */
  GONE
}
