package io.wengao.federation.supergraph;

import java.util.List;

/** What came of reading a supergraph SDL. */
public sealed interface SupergraphReading {

  record Read(Supergraph supergraph) implements SupergraphReading {}

  /** Each problem is a sentence that says what is wrong where. */
  record Unreadable(List<String> problems) implements SupergraphReading {}
}
