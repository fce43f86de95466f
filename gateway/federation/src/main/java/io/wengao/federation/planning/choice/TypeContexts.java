package io.wengao.federation.planning.choice;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.SiteSet;
import io.wengao.federation.planning.selection.Selection;
import io.wengao.federation.supergraph.CompositeInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The move from a declared type to the object types its homes can really return. */
record TypeContexts(List<TypeContext> contexts, int unreachable) {

  static TypeContexts of(
      FederationGraph graph, Selection selection, List<Home> homes, List<Home> alternatives) {
    var bySite = new LinkedHashMap<Integer, Home>();
    homes.forEach(home -> bySite.put(home.site(), home));
    if (homes.isEmpty()) {
      return new TypeContexts(
          List.of(single(selection, SiteSet.NONE, bySite, null, true, alternatives)), 0);
    }
    var opaque = opaqueInterface(graph, homes);
    if (opaque != null && !selection.needsTypename() && knownAs(selection, opaque)) {
      return new TypeContexts(
          List.of(single(selection, sites(homes), bySite, opaque, false, alternatives)), 0);
    }
    return objects(graph, selection, homes, alternatives, bySite, opaque);
  }

  /** Whether objects are taken together under the name of their interface. */
  boolean together() {
    return contexts.size() == 1 && contexts.getFirst().type().equals(contexts.getFirst().opaque());
  }

  /** The object types one by one, even where the interface's name would do. */
  static TypeContexts apart(
      FederationGraph graph, Selection selection, List<Home> homes, List<Home> alternatives) {
    var bySite = new LinkedHashMap<Integer, Home>();
    homes.forEach(home -> bySite.put(home.site(), home));
    return objects(graph, selection, homes, alternatives, bySite, opaqueInterface(graph, homes));
  }

  private static TypeContexts objects(
      FederationGraph graph,
      Selection selection,
      List<Home> homes,
      List<Home> alternatives,
      Map<Integer, Home> bySite,
      @Nullable String opaque) {
    var contexts = new ArrayList<TypeContext>();
    int unreachable = 0;
    for (var entry : selection.byType().entrySet()) {
      var object = entry.getKey();
      boolean unknown = selection.abstractType() && object.equals(selection.type());
      if (unknown || !everywhere(graph, selection, object, alternatives)) {
        continue;
      }
      var base = SiteSet.NONE;
      for (var home : homes) {
        var site = graph.site(home.site());
        if (graph.possible(home.type(), site).contains(object)) {
          base = base.with(site.index());
        }
      }
      // What no home that names types can return, the homes that do not name them return neither.
      boolean named = !base.without(opaque(graph, homes)).isEmpty();
      if (opaque == null && !named) {
        base = SiteSet.NONE;
      }
      if (!base.isEmpty()) {
        var known = named ? null : opaque;
        contexts.add(
            new TypeContext(
                object,
                base,
                bySite,
                entry.getValue(),
                known,
                !selection.abstractType(),
                alternatives));
      } else if (!entry.getValue().isEmpty()) {
        unreachable++;
      }
    }
    if (contexts.isEmpty() && selection.byType().containsKey(selection.type())) {
      return new TypeContexts(
          List.of(single(selection, sites(homes), bySite, opaque, false, alternatives)), 0);
    }
    return new TypeContexts(contexts, unreachable);
  }

  private static TypeContext single(
      Selection selection,
      SiteSet base,
      Map<Integer, Home> homes,
      @Nullable String opaque,
      boolean staticType,
      List<Home> alternatives) {
    return new TypeContext(
        selection.type(),
        base,
        homes,
        selection.fields(selection.type()),
        opaque,
        staticType,
        alternatives);
  }

  private static boolean knownAs(Selection selection, String opaque) {
    return selection.type().equals(opaque) && selection.byType().containsKey(opaque);
  }

  /** The interface all homes have as an object; null if one of them can name real types. */
  private static @Nullable String opaqueInterface(FederationGraph graph, List<Home> homes) {
    String name = null;
    for (var home : homes) {
      var own = graph.site(home.site()).interfaceObject();
      if (own == null) {
        return null;
      }
      name = own;
    }
    return name;
  }

  private static SiteSet opaque(FederationGraph graph, List<Home> homes) {
    var sites = SiteSet.NONE;
    for (var home : homes) {
      boolean named = graph.site(home.site()).knowsTypename();
      sites = named ? sites : sites.with(home.site());
    }
    return sites;
  }

  private static SiteSet sites(List<Home> homes) {
    var sites = SiteSet.NONE;
    for (var home : homes) {
      sites = sites.with(home.site());
    }
    return sites;
  }

  /**
   * A member of a union is only asked for if all subgraphs that might have been asked know it:
   * which of them is asked must not change the answer.
   */
  private static boolean everywhere(
      FederationGraph graph, Selection selection, String object, List<Home> alternatives) {
    var info = graph.supergraph().composite(selection.type());
    return info == null
        || info.kind() != CompositeInfo.Kind.UNION
        || alternatives.stream()
            .allMatch(
                home -> graph.possible(home.type(), graph.site(home.site())).contains(object));
  }
}
