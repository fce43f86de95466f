package io.wengao.federation.planning;

import io.wengao.federation.graph.FederationGraph;
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
    long base = 0;
    long useful = 0;
    long entries = 0;
    for (var context : contexts.contexts()) {
      base |= context.base();
      useful |= types.candidates().useful(context);
      entries |= types.candidates().entries(context);
    }
    long candidates = useful & entries;
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

  private long forced(long candidates) {
    long forced = 0;
    for (var context : contexts.contexts()) {
      forced |= types.candidates().forced(context, candidates);
    }
    return forced;
  }

  private PositionChoice search(long candidates, long forced, Tried full) {
    long rest = candidates & ~forced;
    int free = Long.bitCount(rest);
    if (free > MOST_TRIED) {
      return shrink(candidates, rest, full);
    }
    Tried best = null;
    for (int size = 0; size <= free; size++) {
      int least = PositionChoice.sum((Long.bitCount(forced) + size) * Chooser.FETCH, full.inner());
      if (best != null && least >= best.choice().cost) {
        break;
      }
      best = bestOfSize(forced, rest, size, best);
    }
    return best == null || full.choice().cost < best.choice().cost ? full.choice() : best.choice();
  }

  private @Nullable Tried bestOfSize(long forced, long rest, int size, @Nullable Tried best) {
    int free = Long.bitCount(rest);
    var found = best;
    for (long picked = 0; picked < 1L << free; picked++) {
      if (Long.bitCount(picked) == size) {
        var tried = tryWith(forced | Long.expand(picked, rest));
        if (tried != null && (found == null || tried.choice().cost < found.choice().cost)) {
          found = tried;
        }
      }
    }
    return found;
  }

  /** With very many candidates: start with all of them and leave out what does not help. */
  private PositionChoice shrink(long candidates, long rest, Tried full) {
    var best = full;
    long kept = candidates;
    for (long left = rest; left != 0; left &= left - 1) {
      long without = kept & ~Long.lowestOneBit(left);
      var tried = tryWith(without);
      if (tried != null && tried.choice().cost <= best.choice().cost) {
        best = tried;
        kept = without;
      }
    }
    return best.choice();
  }

  private @Nullable Tried tryWith(long sites) {
    budget.spend(1);
    var chosen = new ArrayList<PositionChoice.TypeChoice>();
    int inner = contexts.unreachable();
    long hops = 0;
    for (var context : contexts.contexts()) {
      var choice = types.choose(context, sites & ~context.base(), selection.needsTypename(), guard);
      if (choice == null) {
        return null;
      }
      chosen.add(choice);
      inner = PositionChoice.sum(inner, choice.cost());
      for (var hop : choice.hops()) {
        hops |= graph.site(hop.site()).bit();
      }
    }
    int cost = PositionChoice.sum(Long.bitCount(hops) * Chooser.FETCH, inner);
    return new Tried(new PositionChoice(selection, cost, chosen, List.of()), inner);
  }
}
