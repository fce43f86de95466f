package io.wengao.composition.prompting;

/** Why a section could not be had from a model. */
public enum Failure {
  UNREACHABLE("连不上模型服务", true),
  REJECTED_KEY("模型服务不认密钥", true),
  UNKNOWN_MODEL("模型服务没有这个地址或这个模型", true),
  BAD_REQUEST("模型服务不接受这次请求", false),
  RATE_LIMITED("模型服务限流", false),
  SERVER_ERROR("模型服务出错", false),
  TIMED_OUT("模型没有按时答完", false),
  CUT_OFF("模型的回答没有写完就断了", false),
  NOT_AN_ANSWER("收到的不是正文", false),
  EMPTY("回答是空的", false),
  REFUSED("模型拒绝作答", false),
  UNMARKED("回答没有引用标记", false),
  OFF_TOPIC("回答没有讲到本节的要点和事实", false),
  REPEATING("回答翻来覆去说同一句话", false),
  TOO_LONG("回答长得出格", false);

  private final String label;
  private final boolean lasting;

  Failure(String label, boolean lasting) {
    this.label = label;
    this.lasting = lasting;
  }

  /** What it is, in Chinese. */
  public String label() {
    return label;
  }

  /** Whether the next section would fare the same, so that asking for it is a waste of time. */
  public boolean isLasting() {
    return lasting;
  }
}
