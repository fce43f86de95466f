package io.wengao.federation.planning.choice;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.planning.selection.FieldNode;
import io.wengao.federation.planning.selection.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the first fields that cannot be had, for an error a person can act on. */
public final class Diagnosis {

  private final Chooser chooser;
  private final FederationGraph graph;

  public Diagnosis(Chooser chooser, FederationGraph graph) {
    this.chooser = chooser;
    this.graph = graph;
  }

  public String reason(Selection root) {
    var path = new ArrayList<String>();
    var selection = root;
    List<Home> homes = List.of();
    while (true) {
      var culprit = culprit(selection, homes);
      if (culprit == null) {
        return "No subgraph can be reached for what is asked at \"" + String.join(".", path) + "\"";
      }
      path.add(culprit.shown());
      var below = homesBelow(selection, homes, culprit);
      if (culprit.child() == null || below.isEmpty()) {
        return "Field \""
            + culprit.name()
            + "\" at \""
            + String.join(".", path)
            + "\" cannot be reached: no subgraph that answers it can be entered from here";
      }
      selection = culprit.child();
      homes = below;
    }
  }

  private @org.jspecify.annotations.Nullable FieldNode culprit(
      Selection selection, List<Home> homes) {
    for (var entry : selection.byType().entrySet()) {
      for (var field : entry.getValue()) {
        var alone =
            new Selection(
                selection.type(),
                selection.abstractType(),
                Map.of(entry.getKey(), List.of(field)),
                selection.uniform(),
                false,
                List.of());
        if (!field.name().startsWith("__")
            && !chooser.choose(alone, homes, List.of(), null).possible()) {
          return field;
        }
      }
    }
    return null;
  }

  private List<Home> homesBelow(Selection selection, List<Home> homes, FieldNode field) {
    var below = new ArrayList<Home>();
    for (var type : selection.byType().keySet()) {
      for (var node : graph.nodes(type).values()) {
        boolean here =
            homes.isEmpty() || homes.stream().anyMatch(home -> home.site() == node.site().index());
        var edge = node.fields().get(field.name());
        if (here && edge != null && edge.held() && edge.composite()) {
          below.add(new Home(edge.targetSite(), edge.target(), List.of()));
        }
      }
    }
    return below.stream().distinct().toList();
  }
}
