package io.wengao.federation.planning.selection;

import io.wengao.federation.supergraph.ContextArgument;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of the objects at one place, for each object type they may have: fragments are
 * spread out, equal fields merged, skipped ones gone. Compared by identity.
 */
public final class Selection {

  private final String type;
  private final boolean abstractType;
  private final Map<String, List<FieldNode>> byType;
  private final Map<String, List<FieldNode>> shown;
  private final boolean uniform;
  private final boolean asksTypename;
  private final List<DeferredFragment> deferred;
  private final Map<String, Map<ContextArgument, Set<String>>> contexts;

  public Selection(
      String type,
      boolean abstractType,
      Map<String, List<FieldNode>> byType,
      boolean uniform,
      boolean asksTypename,
      List<DeferredFragment> deferred) {
    this(type, abstractType, byType, byType, uniform, asksTypename, deferred, Map.of());
  }

  Selection(
      String type,
      boolean abstractType,
      Map<String, List<FieldNode>> byType,
      Map<String, List<FieldNode>> shown,
      boolean uniform,
      boolean asksTypename,
      List<DeferredFragment> deferred,
      Map<String, Map<ContextArgument, Set<String>>> contexts) {
    this.contexts = contexts;
    this.shown = shown;
    this.type = type;
    this.abstractType = abstractType;
    this.byType = byType;
    this.uniform = uniform;
    this.asksTypename = asksTypename;
    this.deferred = deferred;
  }

  /** The declared type, in the supergraph. */
  public String type() {
    return type;
  }

  public boolean abstractType() {
    return abstractType;
  }

  /**
   * Fields by object type, in the client's order. For an interface that some subgraph has as an
   * object, also under the interface's own name: an object whose type is not known.
   */
  public Map<String, List<FieldNode>> byType() {
    return byType;
  }

  /** As {@link #byType}, with what is not asked but shown as null. */
  Map<String, List<FieldNode>> shown() {
    return shown;
  }

  /** Whether the same is asked of every object type. */
  public boolean uniform() {
    return uniform;
  }

  /** Whether a reader of the answer has to know each object's type. */
  public boolean needsTypename() {
    return abstractType && (!uniform || asksTypename);
  }

  boolean asksTypename() {
    return asksTypename;
  }

  /** The fragments to be answered later, which the fields above do not hold. */
  public List<DeferredFragment> deferred() {
    return deferred;
  }

  /**
   * By object type the arguments further down that are taken from it, with the keys of what they
   * are taken from; see {@link ContextFields}.
   */
  public Map<String, Map<ContextArgument, Set<String>>> contexts() {
    return contexts;
  }

  public List<FieldNode> fields(String object) {
    return byType.getOrDefault(object, List.of());
  }
}
