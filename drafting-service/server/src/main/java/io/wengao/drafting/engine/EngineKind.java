package io.wengao.drafting.engine;

/** What can compose a draft. The names are stored. */
public enum EngineKind {
  /** Bank, brief and corpus; no model. */
  CORPUS("语料引擎"),
  /** A language model, held to the same checks. */
  MODEL("模型引擎");

  private final String label;

  EngineKind(String label) {
    this.label = label;
  }

  /** Chinese name. */
  public String label() {
    return label;
  }
}
