package io.wengao.federation.planning;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.FieldEdge;
import io.wengao.federation.graph.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The choice for objects of one type, given the subgraphs that may be asked besides their homes.
 */
final class TypeChooser {

  private final FederationGraph graph;
  private final Normaliser requirements;
  private final Set<String> labels;
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
    this.requirements = requirements;
    this.labels = labels;
    this.fields = new FieldChooser(graph, requirements, labels, budget, chooser);
    this.entries = fields.entries();
    this.deferring = deferring;
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

  /** The sites at which some wanted field could be had. */
  long useful(TypeContext context) {
    var wanted = wantedNames(context);
    long mask = 0;
    for (var node : graph.nodes(context.type()).values()) {
      boolean helps = context.opaque() != null && node.site().knowsTypename();
      for (var name : wanted) {
        var edge = node.fields().get(name);
        helps |= edge != null && edge.resolvable(labels);
      }
      mask |= helps ? node.site().bit() : 0;
    }
    return mask;
  }

  /** The names of the fields asked for, and of those that answering them requires. */
  private Set<String> wantedNames(TypeContext context) {
    var names = new LinkedHashSet<String>();
    var open = new ArrayDeque<String>();
    context.fields().forEach(field -> open.add(field.name()));
    while (!open.isEmpty()) {
      var name = open.poll();
      if (!names.add(name)) {
        continue;
      }
      for (var node : graph.nodes(context.type()).values()) {
        var edge = node.fields().get(name);
        if (edge != null && edge.requires() != null) {
          required(node, edge, context).forEach(field -> open.add(field.name()));
        }
      }
    }
    return names;
  }

  private List<FieldNode> required(Node node, FieldEdge edge, TypeContext context) {
    var set = edge.requires();
    return set == null
        ? List.of()
        : requirements.normalise(node.type(), List.of(set)).fields(context.type());
  }

  /** The sites that can be entered at all. */
  long entries(TypeContext context) {
    long mask = 0;
    boolean root = entries.isRoot(context.type());
    for (var node : graph.nodes(context.type()).values()) {
      mask |= root || !node.keys().isEmpty() || opaqueEntry(context, node) ? node.site().bit() : 0;
    }
    return mask & ~context.base();
  }

  private boolean opaqueEntry(TypeContext context, Node node) {
    if (context.opaque() == null) {
      return false;
    }
    var asInterface = graph.node(context.opaque(), node.site().index());
    return asInterface != null && !asInterface.keys().isEmpty();
  }

  /** The candidates without which some field cannot be had. */
  long forced(TypeContext context, long candidates) {
    long forced = 0;
    for (var field : context.fields()) {
      long having = 0;
      for (var node : graph.nodes(context.type()).values()) {
        var edge = node.fields().get(field.name());
        boolean home = (context.base() & node.site().bit()) != 0;
        if (edge != null && (edge.resolvable(labels) || home)) {
          having |= node.site().bit();
        }
      }
      long possible = having & (context.base() | candidates);
      if (Long.bitCount(possible) == 1 && (possible & context.base()) == 0) {
        forced |= possible;
      }
    }
    return forced & candidates;
  }
}
