package io.wengao.text.diagnosis;

import io.wengao.text.structure.Structured;
import java.util.List;

/** Reports damage and residue in a speech. Stateless; one instance serves all threads. */
public final class Diagnosis {

  /** Findings in order of the text. */
  public List<Finding> of(Structured speech) {
    return List.of();
  }
}
