package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.structure.Structured;
import java.util.List;

/** Knows one kind of damage. */
interface DiagnosisRule {
  /**
   * Findings in any order.
   *
   * @param text the speech's text, indexed
   */
  List<Finding> check(Structured speech, IndexedText text);
}
