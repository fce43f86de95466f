package io.wengao.gateway.compose;

import io.wengao.federation.composition.CompositionError;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What keeps the subgraphs as they are now from being the graph in service.
 *
 * @param silent by subgraph, why it gives no SDL
 * @param refusal why what they say makes no graph that can be served; a line each
 */
public record Problems(SortedMap<String, String> silent, List<String> refusal) {

  /** All is well. */
  public static Problems none() {
    return new Problems(new TreeMap<>(), List.of());
  }

  /** Code, place and what to change. */
  public static String line(CompositionError error) {
    var where = new ArrayList<String>();
    if (error.coordinate() != null) {
      where.add(error.coordinate());
    }
    where.addAll(error.subgraphs());
    var place = where.isEmpty() ? "" : " (" + String.join(", ", where) + ")";
    return error.code() + place + ": " + error.message();
  }

  public boolean isEmpty() {
    return silent.isEmpty() && refusal.isEmpty();
  }

  /** On one line, for the log. */
  @Override
  public String toString() {
    var all = new ArrayList<String>();
    silent.forEach((subgraph, why) -> all.add("no SDL of subgraph " + subgraph + ": " + why));
    all.addAll(refusal);
    return all.isEmpty() ? "no problem" : String.join("; ", all);
  }
}
