package io.wengao.corpus.document;

/** What a document's words may be used for. A sample lends wording, never facts. */
public enum Standing {
  /** A superior's text or a law. */
  AUTHORITY,
  /** Written by this office. */
  OWN,
  /** Anything collected elsewhere. */
  SAMPLE
}
