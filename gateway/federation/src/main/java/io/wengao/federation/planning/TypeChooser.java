package io.wengao.federation.planning;

import io.wengao.federation.graph.FederationGraph;
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
      TypeContext context, long sites, boolean needsTypename, @Nullable Guard guard) {
    var availability = context.availability();
    int waits = enterAll(context, sites, availability, guard);
    var chosen = fields.choose(context, context.fields(), availability, guard);
    if (chosen == null) {
      return null;
    }
    long used = FieldChooser.sites(chosen.choices());
    int namer = namer(context, availability, chosen.choices(), used);
    used |= namer < 0 ? 0 : 1L << namer;
    int typenameSite = -1;
    if (needsTypename) {
      typenameSite = namer < 0 ? typenameSite(context, availability, used) : namer;
      if (typenameSite < 0) {
        return null;
      }
      used |= 1L << typenameSite;
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
    for (long left = context.base(); left != 0; left &= left - 1) {
      int site = Long.numberOfTrailingZeros(left);
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
  Reach reach(TypeContext context, long sites) {
    var availability = context.availability();
    enterAll(context, sites, availability, null);
    return new Reach(graph, fields, context, availability);
  }

  /** Enters what can be entered, round by round; returns how many rounds that took. */
  private int enterAll(
      TypeContext context, long sites, Availability availability, @Nullable Guard guard) {
    long rest = sites;
    int rounds = 0;
    while (rest != 0) {
      var found = new ArrayList<PositionChoice.HopChoice>();
      for (long left = rest; left != 0; left &= left - 1) {
        var hop = entries.enter(context, Long.numberOfTrailingZeros(left), availability, guard);
        if (hop != null) {
          found.add(hop);
        }
      }
      if (found.isEmpty()) {
        return rounds;
      }
      for (var hop : found) {
        availability.enter(hop, graph.site(hop.site()).knowsTypename());
        rest &= ~(1L << hop.site());
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
      long used) {
    boolean byType =
        !context.staticType()
            && context.opaque() != null
            && (reenters(choices)
                || used(availability.hops(), used).stream().anyMatch(hop -> !hop.viaInterface()));
    int namer = -1;
    if (byType) {
      for (var hop : availability.hops()) {
        boolean names = hop.viaInterface() && graph.site(hop.site()).knowsTypename();
        if (names && (namer < 0 || (used & 1L << namer) == 0 && (used & 1L << hop.site()) != 0)) {
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

  private int typenameSite(TypeContext context, Availability availability, long used) {
    int fallback = -1;
    for (int site : availability.order()) {
      if (!graph.site(site).knowsTypename()) {
        continue;
      }
      if (availability.isHome(site) || (used & 1L << site) != 0) {
        return site;
      }
      fallback = fallback < 0 ? site : fallback;
    }
    return fallback;
  }

  /** The hops that something needs, in the order they were entered. */
  private static List<PositionChoice.HopChoice> used(
      List<PositionChoice.HopChoice> entered, long directly) {
    long used = directly;
    var kept = new ArrayDeque<PositionChoice.HopChoice>();
    for (var hop : entered.reversed()) {
      if ((used & 1L << hop.site()) != 0) {
        used |= FieldChooser.sites(hop.keyFields());
        kept.addFirst(hop);
      }
    }
    return List.copyOf(kept);
  }
}
