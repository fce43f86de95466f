package io.wengao.federation.composition;

import java.util.List;

/** What came of composing. */
public sealed interface CompositionResult {

  /**
   * @param supergraphSdl the same bytes for the same subgraphs in the same order
   */
  record Composed(String supergraphSdl, List<CompositionHint> hints) implements CompositionResult {}

  /** Every error found, in the order of the subgraphs; never empty. */
  record Failed(List<CompositionError> errors) implements CompositionResult {}
}
