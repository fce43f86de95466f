package io.wengao.drafting.draft;

/** How far a draft has come. */
public enum DraftStage {
  /** Its job has not ended; there is no text yet. */
  COMPOSING,
  /** Its job failed or was cancelled; there is no text. */
  NOT_COMPOSED,
  /** 初稿: as it was composed. */
  FIRST_DRAFT,
  /** 修改稿: changed since. */
  REVISED,
  /** 定稿: no open gap, every fact ticked; a change makes it REVISED again. */
  FINAL
}
