package io.wengao.federation.planning.choice;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.SiteSet;
import io.wengao.federation.planning.selection.Budget;
import io.wengao.federation.planning.selection.Normaliser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The choice for objects of one type, given the subgraphs that may be asked besides their homes.
 */
final class TypeChooser {

  private final FederationGraph graph;
  private final Candidates candidates;
  private final FieldChooser fields;
  private final EntryChooser entries;
  private final boolean deferring;

  TypeChooser(
      FederationGraph graph,
      Normaliser requirements,
      Set<String> labels,
      Budget budget,
      Chooser chooser,
      boolean deferring) {
    this.graph = graph;
    this.fields = new FieldChooser(graph, requirements, labels, budget, chooser);
    this.entries = fields.entries();
    this.candidates = new Candidates(graph, requirements, labels, entries);
    this.deferring = deferring;
  }

  Candidates candidates() {
    return candidates;
  }

  PositionChoice.@Nullable TypeChoice choose(
      TypeContext context, SiteSet sites, boolean needsTypename, @Nullable Guard guard) {
    var availability = context.availability();
    int waits = enterAll(context, sites, availability, guard);
    var chosen = fields.choose(context, context.fields(), availability, guard);
    if (chosen == null) {
      return null;
    }
    var used = FieldChooser.sites(chosen.choices());
    int namer = namer(context, availability, chosen.choices(), used);
    used = namer < 0 ? used : used.with(namer);
    int typenameSite = -1;
    if (needsTypename) {
      typenameSite = namer < 0 ? typenameSite(context, availability, used) : namer;
      if (typenameSite < 0) {
        return null;
      }
      used = used.with(typenameSite);
    }
    var hops = used(availability.hops(), used);
    int cost = PositionChoice.sum(chosen.cost(), hops.isEmpty() ? 0 : waits * Chooser.WAIT);
    for (var hop : hops) {
      cost = PositionChoice.sum(cost, hop.cost());
    }
    return new PositionChoice.TypeChoice(
        context.type(),
        context.base(),
        hops,
        chosen.choices(),
        typenameSite,
        deferring ? reentries(context, guard) : Map.of(),
        cost);
  }

  /**
   * How a home can be asked again about its objects, by a key that homes themselves have. What is
   * only provided on the way that led to an object cannot be asked on another.
   */
  private Map<Integer, PositionChoice.HopChoice> reentries(
      TypeContext context, @Nullable Guard guard) {
    var found = new LinkedHashMap<Integer, PositionChoice.HopChoice>();
    for (int site : context.base().list()) {
      var home = context.homes().get(site);
      boolean provided = home != null && !home.provided().isEmpty();
      var again = provided ? null : entries.enter(context, site, context.availability(), guard);
      if (again != null) {
        found.put(site, again);
      }
    }
    return found;
  }

  /** With each of these sites entered that can be, whatever that costs. */
  Reach reach(TypeContext context, SiteSet sites) {
    var availability = context.availability();
    enterAll(context, sites, availability, null);
    return new Reach(graph, fields, context, availability);
  }

  /** Enters what can be entered, round by round; returns how many rounds that took. */
  private int enterAll(
      TypeContext context, SiteSet sites, Availability availability, @Nullable Guard guard) {
    var rest = sites;
    int rounds = 0;
    while (!rest.isEmpty()) {
      var found = new ArrayList<PositionChoice.HopChoice>();
      for (int site : rest.list()) {
        var hop = entries.enter(context, site, availability, guard);
        if (hop != null) {
          found.add(hop);
        }
      }
      if (found.isEmpty()) {
        return rounds;
      }
      for (var hop : found) {
        availability.enter(hop, graph.site(hop.site()).knowsTypename());
        rest = rest.without(hop.site());
      }
      rounds++;
    }
    return rounds;
  }

  /**
   * The site, entered under the interface's name, that tells the type by which others are entered;
   * -1 where none is.
   */
  private int namer(
      TypeContext context,
      Availability availability,
      List<PositionChoice.FieldChoice> choices,
      SiteSet used) {
    boolean byType =
        !context.staticType()
            && context.opaque() != null
            && (reenters(choices)
                || used(availability.hops(), used).stream().anyMatch(hop -> !hop.viaInterface()));
    int namer = -1;
    if (byType) {
      for (var hop : availability.hops()) {
        boolean names = hop.viaInterface() && graph.site(hop.site()).knowsTypename();
        if (names && (namer < 0 || !used.has(namer) && used.has(hop.site()))) {
          namer = hop.site();
        }
      }
    }
    return namer;
  }

  /** Whether some requirement is told under the objects' own type. */
  private static boolean reenters(List<PositionChoice.FieldChoice> choices) {
    return choices.stream()
        .flatMap(choice -> choice.sources().stream())
        .map(PositionChoice.SourceChoice::requires)
        .anyMatch(
            requires ->
                requires != null
                    && (!requires.entry().viaInterface() || reenters(requires.fields())));
  }

  private int typenameSite(TypeContext context, Availability availability, SiteSet used) {
    int fallback = -1;
    for (int site : availability.order()) {
      if (!graph.site(site).knowsTypename()) {
        continue;
      }
      if (availability.isHome(site) || used.has(site)) {
        return site;
      }
      fallback = fallback < 0 ? site : fallback;
    }
    return fallback;
  }

  /** The hops that something needs, in the order they were entered. */
  private static List<PositionChoice.HopChoice> used(
      List<PositionChoice.HopChoice> entered, SiteSet directly) {
    var used = directly;
    var kept = new ArrayDeque<PositionChoice.HopChoice>();
    for (var hop : entered.reversed()) {
      if (used.has(hop.site())) {
        used = used.with(FieldChooser.sites(hop.keyFields()));
        kept.addFirst(hop);
      }
    }
    return List.copyOf(kept);
  }
}
