package io.wengao.federation.planning.choice;

import graphql.language.SelectionSet;
import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.FieldEdge;
import io.wengao.federation.graph.SiteSet;
import io.wengao.federation.planning.selection.Budget;
import io.wengao.federation.planning.selection.FieldNode;
import io.wengao.federation.planning.selection.Normaliser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the sources of fields among the sites at hand. */
final class FieldChooser {

  /** What it costs to take a leaf from elsewhere than its object, and what a whole branch. */
  static final int MOVED_LEAF = 1;

  static final int MOVED_BRANCH = 3;

  private final FederationGraph graph;
  private final Normaliser requirements;
  private final Set<String> labels;
  private final Budget budget;
  private final Chooser chooser;
  private final EntryChooser entries;
  private final Provided provided;
  private final Alternatives alternatives;

  FieldChooser(
      FederationGraph graph,
      Normaliser requirements,
      Set<String> labels,
      Budget budget,
      Chooser chooser) {
    this.graph = graph;
    this.requirements = requirements;
    this.labels = labels;
    this.budget = budget;
    this.chooser = chooser;
    this.entries = new EntryChooser(graph, requirements, this);
    this.provided = new Provided(graph);
    this.alternatives = new Alternatives(graph, labels);
  }

  record Chosen(List<PositionChoice.FieldChoice> choices, int cost) {}

  EntryChooser entries() {
    return entries;
  }

  /** The sources of all these fields; null if one of them cannot be had. */
  @Nullable Chosen choose(
      TypeContext context,
      List<FieldNode> wanted,
      Availability availability,
      @Nullable Guard guard) {
    var choices = new ArrayList<PositionChoice.FieldChoice>();
    int cost = 0;
    for (var field : wanted) {
      if (field.name().startsWith("__")) {
        continue;
      }
      budget.spend(1);
      var one = choose(context, field, availability, guard);
      if (one == null) {
        return null;
      }
      choices.addAll(one.choices());
      cost = PositionChoice.sum(cost, one.cost());
    }
    return new Chosen(choices, cost);
  }

  /** The sites at hand that answer a field: as they are, and only with what they require. */
  private record Candidates(
      List<PositionChoice.SourceChoice> plain, List<PositionChoice.SourceChoice> requiring) {}

  private Candidates candidates(TypeContext context, FieldNode field, Availability availability) {
    var plain = new ArrayList<PositionChoice.SourceChoice>();
    var requiring = new ArrayList<PositionChoice.SourceChoice>();
    for (int site : availability.order()) {
      var node = graph.node(context.type(), site);
      var edge = node == null ? null : node.fields().get(field.name());
      if (edge == null) {
        continue;
      }
      var home = availability.isHome(site) ? availability.home(site) : null;
      boolean given = home != null && provided.includes(home, context.type(), field.name());
      boolean told = given && edge.contexts().isEmpty();
      if (told || edge.resolvable(labels) && !edge.conditional()) {
        plain.add(new PositionChoice.SourceChoice(site, edge, null));
      } else if (edge.resolvable(labels)) {
        requiring.add(new PositionChoice.SourceChoice(site, edge, null));
      }
    }
    return new Candidates(plain, requiring);
  }

  /** All sources of a field, whatever they cost. */
  List<PositionChoice.SourceChoice> sources(
      TypeContext context, FieldNode field, Availability availability) {
    var candidates = candidates(context, field, availability);
    var sources = new ArrayList<>(candidates.plain());
    sources.addAll(withRequirements(context, field, candidates.requiring(), availability, null));
    return sources;
  }

  /** Where the objects of a field could come from, whatever that costs. */
  List<Home> homesBelow(TypeContext context, FieldNode field, Availability availability) {
    var homes = new ArrayList<Home>();
    for (var source : sources(context, field, availability)) {
      var edge = source.edge();
      var home = availability.isHome(source.site()) ? availability.home(source.site()) : null;
      homes.add(
          new Home(
              edge.targetSite(),
              edge.target(),
              provided.below(home, context.type(), field.name(), edge)));
    }
    return homes;
  }

  private @Nullable Chosen choose(
      TypeContext context, FieldNode field, Availability availability, @Nullable Guard guard) {
    var candidates = candidates(context, field, availability);
    var plain = candidates.plain();
    var requiring = candidates.requiring();
    var direct = among(context, field, plain, availability, guard);
    return direct != null
        ? direct
        : among(
            context,
            field,
            withRequirements(context, field, requiring, availability, guard),
            availability,
            guard);
  }

  private @Nullable Chosen among(
      TypeContext context,
      FieldNode field,
      List<PositionChoice.SourceChoice> sources,
      Availability availability,
      @Nullable Guard guard) {
    var child = field.child();
    if (child == null) {
      return leaf(field, sources, availability);
    }
    return new ChildChooser(
            graph,
            labels,
            chooser,
            provided,
            context,
            field,
            child,
            availability,
            alternatives.below(context, field.name()),
            guard)
        .among(sources, mutation(context));
  }

  private boolean mutation(TypeContext context) {
    return context.type().equals(graph.supergraph().mutationType());
  }

  private static @Nullable Chosen leaf(
      FieldNode field, List<PositionChoice.SourceChoice> sources, Availability availability) {
    PositionChoice.SourceChoice best = null;
    int least = 0;
    for (var source : sources) {
      int cost = cost(source) + (availability.isHome(source.site()) ? 0 : MOVED_LEAF);
      if (best == null || cost < least) {
        best = source;
        least = cost;
      }
    }
    return best == null
        ? null
        : new Chosen(List.of(new PositionChoice.FieldChoice(field, List.of(best), null)), least);
  }

  static int cost(PositionChoice.SourceChoice source) {
    return source.requires() == null ? 0 : source.requires().cost();
  }

  private List<PositionChoice.SourceChoice> withRequirements(
      TypeContext context,
      FieldNode field,
      List<PositionChoice.SourceChoice> sources,
      Availability availability,
      @Nullable Guard guard) {
    var fulfilled = new ArrayList<PositionChoice.SourceChoice>();
    for (var source : sources) {
      var requires = require(context, field, source.site(), source.edge(), availability, guard);
      if (requires != null) {
        fulfilled.add(new PositionChoice.SourceChoice(source.site(), source.edge(), requires));
      }
    }
    return fulfilled;
  }

  private PositionChoice.@Nullable RequireChoice require(
      TypeContext context,
      FieldNode field,
      int site,
      FieldEdge edge,
      Availability availability,
      @Nullable Guard guard) {
    var step = context.type() + "." + field.name() + "@" + site;
    var node = graph.node(context.type(), site);
    if (node == null || Guard.holds(guard, step)) {
      return null;
    }
    var inner = new Guard(guard, step);
    var hop = availability.hop(site);
    // A hop under the interface's name brought objects whose types are known from then on.
    boolean same = hop != null && !(hop.viaInterface() && graph.site(site).knowsTypename());
    var entry = same ? hop : entries.enter(context, site, availability, inner);
    if (entry == null || entry.viaInterface() && graph.site(site).knowsTypename()) {
      return null;
    }
    SelectionSet set = edge.requires();
    var wanted =
        set == null
            ? List.<FieldNode>of()
            : requirements.normalise(node.type(), List.of(set)).fields(context.type());
    var chosen = choose(context, wanted, availability, inner);
    if (chosen == null) {
      return null;
    }
    boolean second =
        availability.isHome(site) || hop != null && !same || sites(chosen.choices()).has(site);
    int fetch = second && !availability.alreadyReturned(site) ? Chooser.FETCH : 0;
    return new PositionChoice.RequireChoice(
        entry, chosen.choices(), PositionChoice.sum(fetch + Chooser.WAIT, chosen.cost()));
  }

  /** All the sites these choices use, those of their requirements too. */
  static SiteSet sites(List<PositionChoice.FieldChoice> choices) {
    var sites = SiteSet.NONE;
    for (var choice : choices) {
      for (var source : choice.sources()) {
        sites = sites.with(source.site());
        var requires = source.requires();
        if (requires != null) {
          sites = sites.with(sites(requires.fields())).with(sites(requires.entry().keyFields()));
        }
      }
    }
    return sites;
  }
}
