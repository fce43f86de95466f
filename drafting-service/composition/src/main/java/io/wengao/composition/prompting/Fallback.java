package io.wengao.composition.prompting;

/** What stands where a model's section could not be had. */
public enum Fallback {
  /** The text of the engine that needs no model. */
  CORPUS,
  /** A gap, for the writer to fill. */
  GAP
}
