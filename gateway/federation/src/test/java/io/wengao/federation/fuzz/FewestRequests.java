package io.wengao.federation.fuzz;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.wengao.federation.subgraph.SubgraphReader;
import io.wengao.federation.subgraph.SubgraphReading;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many requests no plan for a query can do without. A request, so the bound, brings everything
 * its subgraph can say at once about all objects known by then; asking more than needed costs
 * nothing. What is known only grows, so the shortest series of subgraphs after which all is known
 * is found by trying series, fewest first. Where something is unclear (types of objects known by an
 * interface's name, keys of keys of keys) it is taken as known: the bound may be too low, never too
 * high.
 */
final class FewestRequests {

  private static final int MOST_STATES = 4_000;

  private final List<Offer> offers = new ArrayList<>();
  private final GraphQLSchema schema;

  FewestRequests(List<SubgraphSchema> schemas, GraphQLSchema schema) {
    this.schema = schema;
    var objects = new HashMap<String, Set<String>>();
    for (var type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLInterfaceType one) {
        var names = new HashSet<String>();
        schema.getImplementations(one).stream().map(GraphQLObjectType::getName).forEach(names::add);
        objects.put(one.getName(), names);
      }
    }
    var taken = new HashMap<String, Set<String>>();
    for (var one : schemas) {
      if (SubgraphReader.read(one) instanceof SubgraphReading.Read(var subgraph)) {
        overrides(subgraph, taken);
      }
    }
    for (var one : schemas) {
      if (SubgraphReader.read(one) instanceof SubgraphReading.Read(var subgraph)) {
        offers.add(new Offer(subgraph, taken.getOrDefault(one.name(), Set.of()), objects));
      }
    }
  }

  private static void overrides(
      io.wengao.federation.subgraph.Subgraph subgraph, Map<String, Set<String>> taken) {
    for (var type : subgraph.types().values()) {
      for (var field : type.fields().values()) {
        var from = field.applied().text("override", "from");
        if (from != null && field.applied().text("override", "label") == null) {
          taken
              .computeIfAbsent(from, name -> new HashSet<>())
              .add(type.name() + "." + field.name());
        }
      }
    }
  }

  /**
   * The least number of requests, or {@code enough} if none is less; -1 where that is too much to
   * find out.
   */
  int of(RandomOperation.Operation operation, int enough) {
    try {
      var wanted = new Wanted(schema, offers, operation);
      return new Search(wanted).fewest(enough);
    } catch (Wanted.TooMuch e) {
      return -1;
    }
  }

  private final class Search {
    private final Wanted wanted;
    private final BitSet goal;

    Search(Wanted wanted) {
      this.wanted = wanted;
      this.goal = new BitSet();
      wanted.facts.stream().filter(fact -> fact.client).forEach(fact -> goal.set(fact.id));
      goal.and(everything());
    }

    private BitSet everything() {
      var known = new BitSet();
      offers.forEach(offer -> visit(wanted.root(), offer, List.of(), new BitSet(), known));
      int before;
      do {
        before = known.cardinality();
        for (var offer : offers) {
          known.or(after(known, offer));
        }
      } while (known.cardinality() > before);
      return known;
    }

    int fewest(int enough) {
      var states = beginnings();
      for (int count = 0; count < enough; count++) {
        var here = states.getOrDefault(count, Set.of());
        if (here.stream().anyMatch(this::done)) {
          return count;
        }
        var next = states.computeIfAbsent(count + 1, key -> new LinkedHashSet<>());
        for (var state : here) {
          for (var offer : offers) {
            var after = after(state, offer);
            if (!after.equals(state)) {
              next.add(after);
            }
          }
          if (next.size() > MOST_STATES) {
            throw new Wanted.TooMuch();
          }
        }
      }
      return enough;
    }

    private boolean done(BitSet state) {
      var missing = (BitSet) goal.clone();
      missing.andNot(state);
      return missing.isEmpty();
    }

    /** What is known after the requests that need nothing, by how many they are. */
    private Map<Integer, Set<BitSet>> beginnings() {
      var found = new HashMap<Integer, Set<BitSet>>();
      for (int chosen = 0; chosen < 1 << offers.size(); chosen++) {
        var known = new BitSet();
        for (int i = 0; i < offers.size(); i++) {
          if ((chosen & 1 << i) != 0) {
            visit(wanted.root(), offers.get(i), List.of(), new BitSet(), known);
          }
        }
        found.computeIfAbsent(Integer.bitCount(chosen), count -> new LinkedHashSet<>()).add(known);
      }
      return found;
    }

    /** What is known when a subgraph has been asked about all objects known before. */
    private BitSet after(BitSet before, Offer offer) {
      var known = (BitSet) before.clone();
      for (var node : wanted.nodes) {
        boolean there = node.above != null && before.get(node.above.id);
        if (there
            && offer.keys(node.type).stream()
                .anyMatch(key -> node.far() || known(node, key, before))) {
          visit(node, offer, List.of(), before, known);
        }
      }
      return known;
    }

    private void visit(
        Wanted.Node node, Offer offer, List<SelectionSet> provided, BitSet before, BitSet known) {
      for (var fact : node.facts.values()) {
        var given = within(provided, node.type, fact.field);
        if (given.isEmpty() && !answered(node, fact, offer, before)) {
          continue;
        }
        known.set(fact.id);
        var field = offer.field(node.type, fact.field);
        if (fact.below.isEmpty() || field == null) {
          continue;
        }
        var sets = new ArrayList<SelectionSet>();
        given.stream().map(Field::getSelectionSet).filter(set -> set != null).forEach(sets::add);
        var provides = offer.fields(node.type, fact.field, "provides");
        if (provides != null) {
          sets.add(provides);
        }
        for (var below : fact.below.values()) {
          if (offer.canReturn(field, below.type)) {
            visit(below, offer, sets, before, known);
          }
        }
      }
    }

    private boolean answered(Wanted.Node node, Wanted.Fact fact, Offer offer, BitSet before) {
      if (!offer.answers(node.type, fact.field)) {
        return false;
      }
      var requires = offer.fields(node.type, fact.field, "requires");
      return requires == null || node.far() || known(node, requires, before);
    }

    private List<Field> within(List<SelectionSet> sets, String type, String name) {
      var found = new ArrayList<Field>();
      for (var set : sets) {
        for (Selection<?> one : set.getSelections()) {
          if (one instanceof Field field && field.getName().equals(name)) {
            found.add(field);
          } else if (one instanceof InlineFragment fragment && fits(fragment, type)) {
            found.addAll(within(List.of(fragment.getSelectionSet()), type, name));
          }
        }
      }
      return found;
    }

    private boolean fits(InlineFragment fragment, String type) {
      var condition = fragment.getTypeCondition();
      return condition == null
          || condition.getName().equals(type)
          || schema.getType(condition.getName()) instanceof GraphQLInterfaceType one
              && schema.getImplementations(one).stream()
                  .anyMatch(object -> object.getName().equals(type));
    }

    /** The objects that whoever is asked for the field may answer with. */
    private List<Wanted.Node> certain(Wanted.Node node, Wanted.Fact fact) {
      return fact.below.values().stream()
          .filter(
              child ->
                  offers.stream()
                      .allMatch(
                          offer -> {
                            var field = offer.field(node.type, fact.field);
                            return field == null
                                || !offer.answers(node.type, fact.field)
                                || offer.canReturn(field, child.type);
                          }))
          .toList();
    }

    private boolean known(Wanted.Node node, SelectionSet set, BitSet state) {
      for (Selection<?> one : set.getSelections()) {
        if (one instanceof InlineFragment fragment) {
          if (fits(fragment, node.type) && !known(node, fragment.getSelectionSet(), state)) {
            return false;
          }
        } else if (one instanceof Field field && !field.getName().startsWith("__")) {
          var fact = node.fact(field);
          if (fact == null || !state.get(fact.id)) {
            return false;
          }
          boolean below =
              fact.below.isEmpty()
                  || field.getSelectionSet() == null
                  || certain(node, fact).stream()
                      .allMatch(child -> known(child, field.getSelectionSet(), state));
          if (!below) {
            return false;
          }
        }
      }
      return true;
    }
  }
}
