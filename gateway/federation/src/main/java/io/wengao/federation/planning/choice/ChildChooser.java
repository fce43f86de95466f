package io.wengao.federation.planning.choice;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.planning.selection.FieldNode;
import io.wengao.federation.planning.selection.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses from which subgraphs to take the objects of one field. One is usual; several where a
 * shared value type has fields in each that cannot be reached otherwise.
 */
final class ChildChooser {

  private final FederationGraph graph;
  private final Set<String> labels;
  private final Chooser chooser;
  private final Provided provided;
  private final TypeContext context;
  private final FieldNode field;
  private final Selection child;
  private final Availability availability;
  private final List<Home> alternatives;
  private final @Nullable Guard guard;

  ChildChooser(
      FederationGraph graph,
      Set<String> labels,
      Chooser chooser,
      Provided provided,
      TypeContext context,
      FieldNode field,
      Selection child,
      Availability availability,
      List<Home> alternatives,
      @Nullable Guard guard) {
    this.graph = graph;
    this.labels = labels;
    this.chooser = chooser;
    this.provided = provided;
    this.context = context;
    this.field = field;
    this.child = child;
    this.availability = availability;
    this.alternatives = alternatives;
    this.guard = guard;
  }

  private record Option(
      List<PositionChoice.SourceChoice> sources, PositionChoice child, int cost) {}

  FieldChooser.@Nullable Chosen among(List<PositionChoice.SourceChoice> sources, boolean onlyOne) {
    if (sources.isEmpty()) {
      return null;
    }
    Option best = null;
    for (var source : sources) {
      var option = option(List.of(source));
      if (best == null || option.cost() < best.cost()) {
        best = option;
      }
    }
    if (best != null && best.cost() > 0 && sources.size() > 1 && !onlyOne) {
      best = several(sources, best);
    }
    return best == null || best.cost() >= PositionChoice.IMPOSSIBLE
        ? null
        : new FieldChooser.Chosen(
            List.of(new PositionChoice.FieldChoice(field, best.sources(), best.child())),
            best.cost());
  }

  private Option several(List<PositionChoice.SourceChoice> sources, Option single) {
    var best = option(sources);
    if (best.cost() >= single.cost()) {
      return single;
    }
    for (var source : sources) {
      var fewer = new ArrayList<>(best.sources());
      fewer.remove(source);
      if (fewer.isEmpty()) {
        continue;
      }
      var option = option(fewer);
      if (option.cost() <= best.cost()) {
        best = option;
      }
    }
    return best;
  }

  private Option option(List<PositionChoice.SourceChoice> sources) {
    var homes = new ArrayList<Home>();
    int cost = sources.size() - 1;
    for (var source : sources) {
      var edge = source.edge();
      var home = availability.isHome(source.site()) ? availability.home(source.site()) : null;
      homes.add(
          new Home(
              edge.targetSite(),
              edge.target(),
              provided.below(home, context.type(), field.name(), edge)));
      cost = PositionChoice.sum(cost, FieldChooser.cost(source));
      cost += home == null ? FieldChooser.MOVED_BRANCH : 0;
    }
    var choice = chooser.choose(child, homes, alternatives, guard);
    if (sources.size() > 1 && SharedInterface.torn(graph, labels, choice, homes)) {
      return new Option(sources, choice, PositionChoice.IMPOSSIBLE);
    }
    return new Option(
        sources,
        choice,
        choice.possible() ? PositionChoice.sum(cost, choice.cost) : PositionChoice.IMPOSSIBLE);
  }
}
