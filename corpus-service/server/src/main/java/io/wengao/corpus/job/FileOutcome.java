package io.wengao.corpus.job;

/** What became of a file of an import. */
public enum FileOutcome {
  /** Stored as a new document. */
  IMPORTED,
  /** The office holds these very bytes already. */
  DUPLICATE,
  /** Not taken; the reason is given. */
  REFUSED
}
