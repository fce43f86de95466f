package io.wengao.federation.subgraph;

import java.util.List;

/** What came of reading a subgraph's schema. */
public sealed interface SubgraphReading {

  record Read(Subgraph subgraph) implements SubgraphReading {}

  /** Each problem is a sentence that names the place and what to change. */
  record Unreadable(String subgraph, List<String> problems) implements SubgraphReading {}
}
