package io.wengao.federation.planning.choice;

import graphql.language.SelectionSet;
import io.wengao.federation.graph.FieldEdge;
import io.wengao.federation.graph.KeyEdge;
import io.wengao.federation.graph.SiteSet;
import io.wengao.federation.planning.selection.DeferGroup;
import io.wengao.federation.planning.selection.FieldNode;
import io.wengao.federation.planning.selection.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where to ask for everything a selection wants. Shared by all places that ask the same of the same
 * homes, so compared by identity.
 *
 * @param cost {@link #IMPOSSIBLE} where something cannot be had
 */
public final class PositionChoice {

  static final int IMPOSSIBLE = Integer.MAX_VALUE / 4;

  public final Selection selection;
  final int cost;
  public final List<TypeChoice> types;
  public final List<DeferredChoice> deferred;

  PositionChoice(
      Selection selection, int cost, List<TypeChoice> types, List<DeferredChoice> deferred) {
    this.selection = selection;
    this.cost = cost;
    this.types = types;
    this.deferred = deferred;
  }

  /** The choice for a deferred fragment at the same place, with the same homes. */
  public record DeferredChoice(DeferGroup group, PositionChoice choice) {}

  /** A cost that is too large to count stays possible: planning ends by its budget, not by it. */
  static int sum(int one, int other) {
    return Math.min(IMPOSSIBLE - 1, one + other);
  }

  static PositionChoice impossible(Selection selection) {
    return new PositionChoice(selection, IMPOSSIBLE, List.of(), List.of());
  }

  public boolean possible() {
    return cost < IMPOSSIBLE;
  }

  /**
   * The choice for objects of one type.
   *
   * @param base the homes that can return them
   * @param hops further fetches, each after those it needs
   * @param typenameSite where to learn the type name; -1 where nobody asks
   * @param reentries how to ask homes again, by site, for what can wait; empty in an operation that
   *     defers nothing
   */
  public record TypeChoice(
      String type,
      SiteSet base,
      List<HopChoice> hops,
      List<FieldChoice> fields,
      int typenameSite,
      Map<Integer, HopChoice> reentries,
      int cost) {}

  /**
   * One way into another subgraph.
   *
   * @param key null for a root type, which needs none
   * @param representation the type name to send
   * @param viaInterface whether that is an interface's because the object's own type is not known
   */
  public record HopChoice(
      int site,
      @Nullable KeyEdge key,
      String representation,
      boolean viaInterface,
      List<FieldChoice> keyFields,
      int cost) {}

  /** Where one field comes from: usually one source, several for a shared value type. */
  public record FieldChoice(
      FieldNode field, List<SourceChoice> sources, @Nullable PositionChoice child) {}

  /**
   * @param requires how to come back to the site with what {@code @requires} wants; else null
   */
  public record SourceChoice(int site, FieldEdge edge, @Nullable RequireChoice requires) {}

  public record RequireChoice(HopChoice entry, List<FieldChoice> fields, int cost) {}

  /** One line a field, for reading. */
  public void print(String indent, StringBuilder out) {
    for (var type : types) {
      out.append(indent).append(type.type()).append(" cost ").append(type.cost());
      type.hops()
          .forEach(
              hop ->
                  out.append(" hop ")
                      .append(hop.site())
                      .append(hop.key() == null ? "" : " by " + hop.key().text()));
      out.append('\n');
      for (var field : type.fields()) {
        out.append(indent).append("  ").append(field.field().shown()).append(" from ");
        var from = new ArrayList<String>();
        field
            .sources()
            .forEach(
                source ->
                    from.add(source.site() + (source.requires() == null ? "" : " (requires)")));
        out.append(String.join(", ", from)).append('\n');
        if (field.child() != null) {
          field.child().print(indent + "    ", out);
        }
      }
    }
    for (var later : deferred) {
      out.append(indent).append("deferred, group ").append(later.group().id()).append('\n');
      later.choice().print(indent + "  ", out);
    }
  }

  /** Field sets of the schema are told apart by identity, as the schema is read once. */
  record FieldSetKey(String type, SelectionSet set) {}
}
