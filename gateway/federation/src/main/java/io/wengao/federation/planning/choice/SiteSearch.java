package io.wengao.federation.planning.choice;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.SiteSet;
import io.wengao.federation.planning.selection.Budget;
import io.wengao.federation.planning.selection.Selection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest set of further subgraphs to ask at one place. Those without which a field
 * cannot be had are in every set; the rest is tried in sets of growing size until no larger one
 * could be cheaper.
 */
final class SiteSearch {

  private static final int MOST_TRIED = 12;

  private final FederationGraph graph;
  private final TypeChooser types;
  private final Selection selection;
  private final TypeContexts contexts;
  private final @Nullable Guard guard;
  private final Budget budget;

  SiteSearch(
      FederationGraph graph,
      TypeChooser types,
      Selection selection,
      TypeContexts contexts,
      @Nullable Guard guard,
      Budget budget) {
    this.graph = graph;
    this.types = types;
    this.selection = selection;
    this.contexts = contexts;
    this.guard = guard;
    this.budget = budget;
  }

  private record Tried(PositionChoice choice, int inner) {}

  PositionChoice cheapest() {
    var useful = SiteSet.NONE;
    var entries = SiteSet.NONE;
    for (var context : contexts.contexts()) {
      useful = useful.with(types.candidates().useful(context));
      entries = entries.with(types.candidates().entries(context));
    }
    var candidates = useful.within(entries);
    var full = tryWith(candidates);
    if (full == null) {
      candidates = entries;
      full = tryWith(candidates);
    }
    if (full == null) {
      return PositionChoice.impossible(selection);
    }
    return search(candidates, forced(candidates), full);
  }

  private SiteSet forced(SiteSet candidates) {
    var forced = SiteSet.NONE;
    for (var context : contexts.contexts()) {
      forced = forced.with(types.candidates().forced(context, candidates));
    }
    return forced;
  }

  private PositionChoice search(SiteSet candidates, SiteSet forced, Tried full) {
    var rest = candidates.without(forced).list();
    if (rest.size() > MOST_TRIED) {
      return shrink(candidates, rest, full);
    }
    Tried best = null;
    for (int size = 0; size <= rest.size(); size++) {
      int least = PositionChoice.sum((forced.size() + size) * Chooser.FETCH, full.inner());
      if (best != null && least >= best.choice().cost) {
        break;
      }
      best = bestOfSize(forced, rest, size, best);
    }
    return best == null || full.choice().cost < best.choice().cost ? full.choice() : best.choice();
  }

  private @Nullable Tried bestOfSize(
      SiteSet forced, List<Integer> rest, int size, @Nullable Tried best) {
    var found = best;
    for (int picked = 0; picked < 1 << rest.size(); picked++) {
      if (Integer.bitCount(picked) == size) {
        var tried = tryWith(picked(forced, rest, picked));
        if (tried != null && (found == null || tried.choice().cost < found.choice().cost)) {
          found = tried;
        }
      }
    }
    return found;
  }

  private static SiteSet picked(SiteSet forced, List<Integer> rest, int picked) {
    var sites = forced;
    for (int left = picked; left != 0; left &= left - 1) {
      sites = sites.with(rest.get(Integer.numberOfTrailingZeros(left)));
    }
    return sites;
  }

  /** With very many candidates: start with all of them and leave out what does not help. */
  private PositionChoice shrink(SiteSet candidates, List<Integer> rest, Tried full) {
    var best = full;
    var kept = candidates;
    for (int site : rest) {
      var without = kept.without(site);
      var tried = tryWith(without);
      if (tried != null && tried.choice().cost <= best.choice().cost) {
        best = tried;
        kept = without;
      }
    }
    return best.choice();
  }

  private @Nullable Tried tryWith(SiteSet sites) {
    budget.spend(1);
    var chosen = new ArrayList<PositionChoice.TypeChoice>();
    int inner = contexts.unreachable();
    var hops = SiteSet.NONE;
    for (var context : contexts.contexts()) {
      var choice =
          types.choose(context, sites.without(context.base()), selection.needsTypename(), guard);
      if (choice == null) {
        return null;
      }
      chosen.add(choice);
      inner = PositionChoice.sum(inner, choice.cost());
      for (var hop : choice.hops()) {
        hops = hops.with(hop.site());
      }
    }
    int cost = PositionChoice.sum(hops.size() * Chooser.FETCH, inner);
    return new Tried(new PositionChoice(selection, cost, chosen, List.of()), inner);
  }
}
