package io.wengao.federation.planning.choice;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.SiteSet;
import io.wengao.federation.planning.selection.Budget;
import io.wengao.federation.planning.selection.Normaliser;
import io.wengao.federation.planning.selection.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, place by place from the root down, which subgraphs to ask. What a place costs depends
 * only on what is asked there and on the homes its objects come from, so each such pair is worked
 * out once; within a place {@link SiteSearch} tries sets of further subgraphs, fewest first.
 */
public final class Chooser {

  /** What one more request to a subgraph costs; a field costs 1. */
  static final int FETCH = 1000;

  /** What waiting for one more request costs. */
  static final int WAIT = 10;

  private final FederationGraph graph;
  private final Budget budget;
  private final TypeChooser types;
  private final Map<Asked, PositionChoice> known = new HashMap<>();

  private record Asked(
      Selection selection, List<Home> homes, List<Home> alternatives, @Nullable Guard guard) {}

  /**
   * @param requirements spreads out field sets of the schema
   * @param labels the active labels of progressive overrides
   * @param deferring whether some fragment is deferred
   */
  public Chooser(
      FederationGraph graph,
      Normaliser requirements,
      Set<String> labels,
      Budget budget,
      boolean deferring) {
    this.graph = graph;
    this.budget = budget;
    this.types = new TypeChooser(graph, requirements, labels, budget, this, deferring);
  }

  /** The choice for a root selection, which every subgraph with the root type can be asked. */
  public PositionChoice root(Selection selection) {
    return choose(selection, List.of(), List.of(), null);
  }

  /** All that can be reached with the objects that can come from these homes, type by type. */
  List<Reach> reach(Selection selection, List<Home> homes) {
    var contexts = TypeContexts.of(graph, selection, homes, homes).contexts();
    var sites = SiteSet.NONE;
    for (var context : contexts) {
      sites = sites.with(types.candidates().entries(context));
    }
    var reached = new ArrayList<Reach>();
    for (var context : contexts) {
      reached.add(types.reach(context, sites.without(context.base())));
    }
    return reached;
  }

  /**
   * @param alternatives all homes a plan might have taken the objects from instead, these included;
   *     empty where that does not matter
   */
  PositionChoice choose(
      Selection selection, List<Home> homes, List<Home> alternatives, @Nullable Guard guard) {
    var asked = new Asked(selection, homes, alternatives, guard);
    var before = known.get(asked);
    if (before != null) {
      return before;
    }
    budget.spend(1);
    var contexts = TypeContexts.of(graph, selection, homes, alternatives);
    var choice = new SiteSearch(graph, types, selection, contexts, guard, budget).cheapest();
    if (!choice.possible() && contexts.together()) {
      var apart = TypeContexts.apart(graph, selection, homes, alternatives);
      choice = new SiteSearch(graph, types, selection, apart, guard, budget).cheapest();
    }
    choice = withDeferred(choice, homes, alternatives, guard);
    known.put(asked, choice);
    return choice;
  }

  /**
   * Deferred fragments are chosen for after all else and with the same homes, so that the first
   * part of the answer is planned as if it were the only one. Only between homes that are equally
   * good for it the fragments decide.
   */
  private PositionChoice withDeferred(
      PositionChoice choice, List<Home> homes, List<Home> alternatives, @Nullable Guard guard) {
    var selection = choice.selection;
    if (!choice.possible() || selection.deferred().isEmpty()) {
      return choice;
    }
    var later = new ArrayList<PositionChoice.DeferredChoice>();
    int cost = choice.cost;
    for (var fragment : selection.deferred()) {
      var one = choose(fragment.selection(), homes, alternatives, guard);
      if (!one.possible()) {
        return PositionChoice.impossible(selection);
      }
      later.add(new PositionChoice.DeferredChoice(fragment.group(), one));
      cost = PositionChoice.sum(cost, one.cost / FETCH);
    }
    return new PositionChoice(selection, cost, choice.types, later);
  }
}
