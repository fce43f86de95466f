package io.wengao.federation.graph;

import io.wengao.federation.supergraph.CompositeInfo;
import io.wengao.federation.supergraph.ContextArgument;
import io.wengao.federation.supergraph.Supergraph;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The graph of one supergraph. Immutable. */
public final class FederationGraph {

  private final Supergraph supergraph;
  private final List<Site> sites;
  private final Map<String, Map<Integer, Node>> nodes;
  private final Map<String, Set<ContextArgument>> contextual = new LinkedHashMap<>();

  FederationGraph(Supergraph supergraph, List<Site> sites, Map<String, Map<Integer, Node>> nodes) {
    this.supergraph = supergraph;
    this.sites = sites;
    this.nodes = nodes;
    nodes.forEach(
        (type, bySite) ->
            bySite.values().forEach(node -> node.fields().values().forEach(it -> note(type, it))));
  }

  private void note(String type, FieldEdge edge) {
    if (!edge.contexts().isEmpty()) {
      contextual
          .computeIfAbsent(type + "." + edge.name(), place -> new LinkedHashSet<>())
          .addAll(edge.contexts());
    }
  }

  /** By {@code Type.field} the arguments some subgraph takes from objects above; often empty. */
  public Map<String, Set<ContextArgument>> contextual() {
    return contextual;
  }

  public static FederationGraph of(Supergraph supergraph) {
    return new GraphBuilder(supergraph).build();
  }

  public Supergraph supergraph() {
    return supergraph;
  }

  public Site site(int index) {
    return sites.get(index);
  }

  public List<Site> sites() {
    return sites;
  }

  /** How an object of this type looks at a site; null if it cannot be asked for anything there. */
  public @Nullable Node node(String type, int site) {
    var bySite = nodes.get(type);
    return bySite == null ? null : bySite.get(site);
  }

  /** All the sites of a type, plain ones first. */
  public Map<Integer, Node> nodes(String type) {
    return nodes.getOrDefault(type, Map.of());
  }

  /**
   * The objects a field of this type may return at a site. At an interface object that is every
   * implementing type of the supergraph: the subgraph cannot tell them apart.
   */
  public Set<String> possible(String type, Site site) {
    var info = supergraph.composite(type);
    if (info == null) {
      return Set.of();
    }
    if (site.interfaceObject() != null) {
      return info.possible();
    }
    return info.subtypes().getOrDefault(site.subgraph(), Set.of());
  }

  /** Whether an object of type {@code object} is selected by a fragment on {@code condition}. */
  public boolean matches(String object, String condition) {
    if (object.equals(condition)) {
      return true;
    }
    var info = supergraph.composite(condition);
    return info != null && info.possible().contains(object);
  }

  /** The kinds of composite types are few; anything else has no selections. */
  public boolean composite(String type) {
    return supergraph.composite(type) != null;
  }

  /** One line an edge, for reading. */
  public String print() {
    var out = new StringBuilder();
    var names = new LinkedHashSet<>(supergraph.composites().keySet());
    for (var name : names) {
      for (var node : nodes(name).values()) {
        var info = supergraph.composite(name);
        boolean via =
            node.site().interfaceObject() != null
                && info != null
                && info.kind() == CompositeInfo.Kind.OBJECT;
        out.append(name).append(via ? " as " : " = ").append(node).append('\n');
        node.keys().forEach(key -> out.append("  key ").append(key.text()).append('\n'));
        node.fields().values().forEach(edge -> out.append(line(edge)));
      }
    }
    return out.toString();
  }

  private String line(FieldEdge edge) {
    return "  "
        + edge.name()
        + (edge.held() ? " -> " : " (not held) -> ")
        + edge.target()
        + (edge.composite() ? "@" + site(edge.targetSite()).subgraph().name() : "")
        + (edge.requires() == null ? "" : " requires")
        + (edge.provides() == null ? "" : " provides")
        + "\n";
  }
}
