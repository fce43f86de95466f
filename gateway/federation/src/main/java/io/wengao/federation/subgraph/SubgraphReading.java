package io.wengao.federation.subgraph;

import java.util.List;

/** What came of reading a subgraph's schema. */
public sealed interface SubgraphReading {

  record Read(Subgraph subgraph) implements SubgraphReading {}

  /** Everything found wrong; never empty. */
  record Unreadable(String subgraph, List<Problem> problems) implements SubgraphReading {}
}
