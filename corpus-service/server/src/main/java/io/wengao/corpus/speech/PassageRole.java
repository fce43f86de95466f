package io.wengao.corpus.speech;

/** What a paragraph is in the layout of its speech. */
public enum PassageRole {
  /** 称谓, as 同志们： */
  SALUTATION,
  /** A heading on a line of its own. */
  HEADING,
  BODY
}
