package io.wengao.federation.planning.fetchgraph;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Type;
import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.Node;
import io.wengao.federation.plan.Shape;
import io.wengao.federation.planning.selection.Budget;
import io.wengao.federation.planning.selection.Normaliser;
import io.wengao.federation.supergraph.CompositeInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a request's selection as GraphQL, and the shape of its answer. What all object types of an
 * interface share is written once; keys on which a subgraph's types disagree get an alias.
 */
final class SelectionWriter {

  /** What a field that is written takes of the budget: it is several steps of making text. */
  private static final int FIELD = 20;

  private final FederationGraph graph;
  private final Budget budget;
  private final Set<String> variables = new LinkedHashSet<>();

  SelectionWriter(FederationGraph graph, Budget budget) {
    this.graph = graph;
    this.budget = budget;
  }

  record Written(String text, Shape shape) {}

  /** The client's variables used by all that was written so far. */
  Set<String> variables() {
    return variables;
  }

  /** {@code { id name }}, with braces. */
  Written write(StepSelection selection) {
    return write(selection, new WireTypes());
  }

  private Written write(StepSelection selection, WireTypes wires) {
    var scope = new Scope(wires);
    if (selection.typename) {
      scope.common.add("__typename");
    }
    if (selection.declared == null) {
      entities(selection, scope);
    } else if (oneType(selection)) {
      wires.mixing(selection.byType.size() > 1);
      selection.byType.forEach((type, fields) -> scope.fields(fields, scope.common));
    } else {
      objects(selection, selection.declared, scope);
    }
    return scope.finish();
  }

  private boolean oneType(StepSelection selection) {
    var declared = selection.declared;
    var info = declared == null ? null : graph.supergraph().composite(declared);
    return info == null
        || !info.isAbstract()
        || graph.site(selection.site).interfaceObject() != null
        || selection.byType.keySet().equals(Set.of(info.name()));
  }

  private void entities(StepSelection selection, Scope scope) {
    var asObject = graph.site(selection.site).interfaceObject();
    if (asObject != null) {
      scope.wires.mixing(selection.byType.size() > 1);
      var texts = new LinkedHashSet<String>();
      selection.byType.values().forEach(fields -> scope.fields(fields, texts));
      scope.fragment(asObject, texts);
      return;
    }
    selection.byType.forEach(
        (type, fields) -> {
          var texts = new LinkedHashSet<String>();
          scope.fields(fields, texts);
          scope.fragment(type, texts);
        });
  }

  private void objects(StepSelection selection, String declared, Scope scope) {
    var common = common(selection, declared);
    var node = graph.node(declared, selection.site);
    common.values().forEach(field -> scope.field(field, typeThere(node, field), scope.common));
    selection.byType.forEach(
        (type, fields) -> {
          var texts = new LinkedHashSet<String>();
          fields.forEach(
              (key, field) -> {
                if (!common.containsKey(key)) {
                  scope.field(field, field.edge.type(), texts);
                }
              });
          scope.fragment(type, texts);
        });
  }

  /** The type the interface gives a field, which may promise less than those of its objects. */
  private static Type<?> typeThere(@Nullable Node node, StepSelection.StepField field) {
    var edge = node == null ? null : node.fields().get(field.name);
    return edge == null ? field.edge.type() : edge.type();
  }

  /** The fields the interface itself has that are asked alike of all its types here. */
  private Map<String, StepSelection.StepField> common(StepSelection selection, String declared) {
    var common = new LinkedHashMap<String, StepSelection.StepField>();
    var site = graph.site(selection.site);
    var node = graph.node(declared, site.index());
    var info = graph.supergraph().composite(declared);
    if (node == null || info == null || info.kind() != CompositeInfo.Kind.INTERFACE) {
      return common;
    }
    var objects = graph.possible(declared, site);
    if (objects.isEmpty() || !selection.byType.keySet().containsAll(objects)) {
      return common;
    }
    var first = selection.byType.getOrDefault(objects.iterator().next(), Map.of());
    first.forEach(
        (key, field) -> {
          var edge = node.fields().get(field.name);
          boolean everywhere =
              edge != null
                  && edge.target().equals(field.edge.target())
                  && objects.stream()
                      .allMatch(object -> alike(field, selection.existing(object, key)));
          if (everywhere) {
            common.put(key, field);
          }
        });
    return common;
  }

  private static boolean alike(StepSelection.StepField one, StepSelection.@Nullable StepField two) {
    return two != null && one.signature.equals(two.signature) && one.child == two.child;
  }

  /** One pair of braces while it is written: fragments share the keys of what they stand in. */
  private final class Scope {
    private final Set<String> common = new LinkedHashSet<>();
    private final List<String> fragments = new ArrayList<>();
    private final Map<String, Shape.Entry> shape = new LinkedHashMap<>();
    private final WireTypes wires;
    private boolean plain = true;

    Scope(WireTypes wires) {
      this.wires = wires;
    }

    void fields(Map<String, StepSelection.StepField> fields, Set<String> into) {
      fields.values().forEach(field -> field(field, field.edge.type(), into));
    }

    void field(StepSelection.StepField field, Type<?> type, Set<String> into) {
      budget.spend(FIELD);
      var wire = wireKey(field, shape(type) + (field.child == null ? "" : "{}"));
      for (Argument argument : field.arguments) {
        VariableNames.collect(argument.getValue(), variables);
      }
      var text = wire.equals(field.name) ? field.signature : wire + ": " + field.signature;
      Shape child = null;
      if (field.child != null) {
        var written = write(field.child, wires.below(wire));
        text += " " + written.text();
        child = written.shape();
        plain &= child.plain();
      }
      plain &= wire.equals(field.key);
      into.add(text);
      shape.merge(wire, new Shape.Entry(field.key, child), SelectionWriter::merge);
    }

    private String wireKey(StepSelection.StepField field, String type) {
      var wire = field.shown;
      var shape = wire.equals(field.key) ? type : type + field.key;
      for (int n = 1; ; n++) {
        if (wires.take(wire, shape, field.signature)) {
          return wire;
        }
        wire = "_" + field.shown + "_t" + n;
      }
    }

    void fragment(String type, Set<String> texts) {
      if (!texts.isEmpty()) {
        fragments.add("... on " + type + " { " + String.join(" ", texts) + " }");
      }
    }

    Written finish() {
      var texts = new ArrayList<>(common);
      texts.addAll(fragments);
      if (texts.isEmpty()) {
        texts.add("__typename");
      }
      return new Written("{ " + String.join(" ", texts) + " }", new Shape(shape, plain));
    }
  }

  private static Shape.Entry merge(Shape.Entry one, Shape.Entry other) {
    if (one.child() == null || other.child() == null) {
      return one;
    }
    var fields = new LinkedHashMap<>(one.child().fields());
    other
        .child()
        .fields()
        .forEach((key, entry) -> fields.merge(key, entry, SelectionWriter::merge));
    return new Shape.Entry(
        one.key(), new Shape(fields, one.child().plain() && other.child().plain()));
  }

  /** What must agree where one key is used twice: of objects the wrapping, of leaves all. */
  private String shape(Type<?> type) {
    var text = AstPrinter.printAst(type);
    var name = Normaliser.named(type);
    return graph.composite(name) ? text.replace(name, "") : text;
  }
}
