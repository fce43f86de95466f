package io.wengao.corpus.speech;

import io.wengao.text.diagnosis.Finding;
import java.util.Optional;

/**
 * Whether a speech may lend its wording to a draft. It stays readable and searchable either way.
 */
final class MaterialUse {
  /** Beginning of the ids of the rules that find machine-rewritten text. */
  private static final String PARAPHRASE = "paraphrase";

  /**
   * A single garbled formulation may be a slip of the pen; from this many on the text was rewritten
   * by a machine.
   */
  private static final int PARAPHRASED_PLACES = 3;

  private MaterialUse() {}

  /** The reason, in Chinese, why the speech is blocked as material; empty when it is not. */
  static Optional<String> blockedBecause(io.wengao.text.Speech speech) {
    long places =
        speech.findings().stream().map(Finding::rule).filter(MaterialUse::isParaphrase).count();
    return places < PARAPHRASED_PLACES
        ? Optional.empty()
        : Optional.of("全文疑似经机器改写（发现" + places + "处固定提法被改写），只供阅读，不作为起草素材。");
  }

  private static boolean isParaphrase(String rule) {
    return rule.contains(PARAPHRASE);
  }
}
