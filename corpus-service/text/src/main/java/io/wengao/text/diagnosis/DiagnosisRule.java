package io.wengao.text.diagnosis;

import io.wengao.text.structure.Structured;
import java.util.List;

/** Knows one kind of damage. */
interface DiagnosisRule {
  /** Findings in any order. */
  List<Finding> check(Structured speech);
}
