package io.wengao.text.style;

/** How a speech ends. */
public enum ClosingForm {
  /** 谢谢大家！ */
  THANKS("致谢"),
  /** 让我们……. */
  CALL("号召"),
  /** 祝……. */
  WISH("祝愿"),
  /** With none of them. */
  PLAIN("平收");

  private final String label;

  ClosingForm(String label) {
    this.label = label;
  }

  /** Chinese name. */
  public String label() {
    return label;
  }

  /** Of the last paragraph and the one before. */
  static ClosingForm of(String last, String before) {
    if (last.contains("谢谢")) {
      return THANKS;
    }
    if (last.contains("让我们") || (last.length() < 20 && before.contains("让我们"))) {
      return CALL;
    }
    return last.contains("祝大家") || last.contains("祝愿") || last.contains("预祝") ? WISH : PLAIN;
  }
}
