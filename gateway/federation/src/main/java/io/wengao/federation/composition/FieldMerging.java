package io.wengao.federation.composition;

import graphql.language.Type;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Merges the fields of objects and interfaces: all there are, each with who answers it. */
final class FieldMerging {

  private final Sources sources;
  private final Report report;
  private final InputMerging inputs;
  private final ExternalChecks externals;

  FieldMerging(Sources sources, Report report) {
    this.sources = sources;
    this.report = report;
    this.inputs = new InputMerging(sources, report);
    this.externals = new ExternalChecks(report, this::includes);
  }

  Map<String, MergedType.MergedField> merge(String type, Map<Subgraph, SubgraphType> views) {
    var names = new LinkedHashMap<String, Map<Subgraph, SubgraphField>>();
    views.forEach(
        (subgraph, view) ->
            view.fields().values().stream()
                .filter(field -> !sources.idle(subgraph, view, field))
                .forEach(
                    field ->
                        names
                            .computeIfAbsent(field.name(), name -> new LinkedHashMap<>())
                            .put(subgraph, field)));
    var merged = new LinkedHashMap<String, MergedType.MergedField>();
    names.forEach(
        (name, having) -> {
          var field = field(type, name, views, having);
          if (field != null) {
            merged.put(name, field);
          }
        });
    return merged;
  }

  private MergedType.@Nullable MergedField field(
      String type,
      String name,
      Map<Subgraph, SubgraphType> views,
      Map<Subgraph, SubgraphField> having) {
    var coordinate = type + "." + name;
    var own = new LinkedHashMap<Subgraph, SubgraphField>();
    having.forEach(
        (subgraph, field) -> {
          var view = views.get(subgraph);
          if (view != null && !sources.external(subgraph, view, field)) {
            own.put(subgraph, field);
          }
        });
    var result = resultType(coordinate, own.isEmpty() ? having : own);
    if (result == null) {
      return null;
    }
    externals.check(coordinate, result, having, own);
    var directives = new ArrayList<>(joins(type, result, views, having));
    directives.addAll(
        sources.carried(having.values().stream().map(SubgraphField::applied).toList()));
    return new MergedType.MergedField(
        name,
        having.values().stream()
            .map(SubgraphField::description)
            .filter(text -> text != null && !text.isEmpty())
            .findFirst()
            .orElse(null),
        result,
        inputs.mergeArguments(coordinate, own.isEmpty() ? having : own),
        directives);
  }

  private @Nullable Type<?> resultType(String coordinate, Map<Subgraph, SubgraphField> having) {
    Optional<Type<?>> merged = Optional.empty();
    boolean first = true;
    for (var field : having.values()) {
      merged =
          first
              ? Optional.of(field.type())
              : merged.flatMap(type -> Types.output(type, field.type(), this::wider));
      first = false;
    }
    if (merged.isEmpty()) {
      var said = new ArrayList<String>();
      having.forEach(
          (subgraph, field) ->
              said.add(Types.text(field.type()) + " in \"" + subgraph.name() + "\""));
      report.error(
          "FIELD_TYPE_MISMATCH",
          "Field \""
              + coordinate
              + "\" is "
              + String.join(", ", said)
              + ". Give it the same type, or types of which one includes the other.",
          coordinate,
          having.keySet().stream().map(Subgraph::name).toList());
    }
    return merged.orElse(null);
  }

  private Optional<String> wider(Optional<String> one, Optional<String> other) {
    var left = one.orElseThrow();
    var right = other.orElseThrow();
    if (includes(left, right)) {
      return one;
    }
    return includes(right, left) ? other : Optional.empty();
  }

  private boolean includes(String wide, String narrow) {
    boolean member =
        sources.having(wide).values().stream().anyMatch(view -> view.members().contains(narrow));
    boolean implementing =
        sources.having(narrow).values().stream().anyMatch(view -> view.interfaces().contains(wide));
    return member || implementing;
  }

  /** The join__field lines; none when every subgraph of the type answers the field alike. */
  private List<String> joins(
      String type,
      Type<?> result,
      Map<Subgraph, SubgraphType> views,
      Map<Subgraph, SubgraphField> having) {
    var lines = new ArrayList<String>();
    boolean plain = having.size() == views.size();
    var resultText = Types.text(result);
    for (var entry : having.entrySet()) {
      var subgraph = entry.getKey();
      var field = entry.getValue();
      var view = views.get(subgraph);
      if (view == null) {
        continue;
      }
      boolean overridden = sources.overridden(subgraph, type, field.name());
      if (overridden && !sources.neededHere(subgraph, view, field)) {
        plain = false;
        continue;
      }
      var label = sources.overrideLabel(subgraph, type, field.name());
      boolean external = sources.external(subgraph, view, field);
      var ownText = Types.text(field.type());
      var ownType = ownText.equals(resultText) ? null : ownText;
      var applied = field.applied();
      var contextual = JoinText.contextual(subgraph, field);
      // Of a type nobody else has there is nothing to take over.
      var override = views.size() == 1 ? null : applied.text("override", "from");
      plain &=
          !overridden
              && !external
              && ownType == null
              && contextual.isEmpty()
              && !applied.has("requires")
              && !applied.has("provides")
              && label == null
              && override == null;
      lines.add(
          JoinText.field(
              sources.graphId(subgraph),
              ownType,
              applied,
              external,
              override,
              overridden && !external,
              label,
              contextual));
    }
    return plain ? List.of() : lines;
  }
}
