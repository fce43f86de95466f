package io.wengao.gateway.schema;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/**
 * Which subgraphs give no SDL at present. Each reason is logged once until the subgraph is heard
 * again. Not thread-safe.
 */
final class Silences {
  private static final Logger LOG = Logger.getLogger(Silences.class);

  private final SortedMap<String, Silence> bySubgraph = new TreeMap<>();

  private record Silence(String why, Set<String> logged) {}

  /**
   * @param wasHeard whether there is an older SDL to go on with
   */
  void note(String subgraph, String why, boolean wasHeard) {
    var before = bySubgraph.get(subgraph);
    var logged = before == null ? new HashSet<String>() : before.logged();
    bySubgraph.put(subgraph, new Silence(why, logged));
    if (logged.add(why)) {
      LOG.warnf(
          "No SDL of subgraph %s: %s; %s",
          subgraph, why, wasHeard ? "what it said last stays" : "waiting for it");
    }
  }

  void end(String subgraph) {
    if (bySubgraph.remove(subgraph) != null) {
      LOG.infof("Subgraph %s gives its SDL now", subgraph);
    }
  }

  /** The last reason of each. */
  SortedMap<String, String> now() {
    var now = new TreeMap<String, String>();
    bySubgraph.forEach((subgraph, silence) -> now.put(subgraph, silence.why()));
    return now;
  }
}
