package io.wengao.federation.composition;

import graphql.language.AstPrinter;
import graphql.language.Type;
import graphql.language.Value;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphInput;
import io.wengao.federation.subgraph.SubgraphType;
import io.wengao.federation.subgraph.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Merges what callers give, by intersection: only what every subgraph accepts remains. */
final class InputMerging {

  private final Sources sources;
  private final Report report;
  private final ContextualArguments contexts;

  InputMerging(Sources sources, Report report) {
    this.sources = sources;
    this.report = report;
    this.contexts = new ContextualArguments(report);
  }

  Map<String, MergedType.MergedInput> mergeArguments(
      String coordinate, Map<Subgraph, SubgraphField> having) {
    var all = new LinkedHashMap<Subgraph, Map<String, SubgraphInput>>();
    having.forEach(
        (subgraph, field) -> all.put(subgraph, contexts.clients(coordinate, subgraph, having)));
    return intersect(coordinate, all, "REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH", false);
  }

  Map<String, MergedType.MergedInput> mergeInputObject(
      String type, TypeKind kind, Map<Subgraph, SubgraphType> views) {
    if (kind != TypeKind.INPUT) {
      return Map.of();
    }
    var all = new LinkedHashMap<Subgraph, Map<String, SubgraphInput>>();
    views.forEach((subgraph, view) -> all.put(subgraph, view.inputs()));
    var merged = intersect(type, all, "REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH", true);
    boolean common =
        all.values().stream()
            .flatMap(inputs -> inputs.keySet().stream())
            .anyMatch(name -> all.values().stream().allMatch(one -> one.containsKey(name)));
    if (merged.isEmpty() && !common) {
      report.error(
          "EMPTY_MERGED_INPUT_TYPE",
          "Input \""
              + type
              + "\" has no field that all its subgraphs ("
              + String.join(", ", Merging.names(views))
              + ") know. Add a common field.",
          type,
          Merging.names(views));
    }
    return merged;
  }

  private Map<String, MergedType.MergedInput> intersect(
      String owner,
      Map<Subgraph, Map<String, SubgraphInput>> all,
      String missingCode,
      boolean inputObject) {
    var names = new LinkedHashMap<String, Boolean>();
    all.values().forEach(inputs -> inputs.keySet().forEach(name -> names.put(name, true)));
    var merged = new LinkedHashMap<String, MergedType.MergedInput>();
    for (var name : names.keySet()) {
      var having = new LinkedHashMap<Subgraph, SubgraphInput>();
      var lacking = new ArrayList<String>();
      all.forEach(
          (subgraph, inputs) -> {
            var input = inputs.get(name);
            if (input == null) {
              lacking.add(subgraph.name());
            } else {
              having.put(subgraph, input);
            }
          });
      if (lacking.isEmpty()) {
        var input = merge(owner, name, having, inputObject);
        if (input != null) {
          merged.put(name, input);
        }
      } else {
        missing(owner, name, having, lacking, missingCode);
      }
    }
    return merged;
  }

  private void missing(
      String owner,
      String name,
      Map<Subgraph, SubgraphInput> having,
      List<String> lacking,
      String code) {
    having.forEach(
        (subgraph, input) -> {
          if (input.required()) {
            report.error(
                code,
                "\""
                    + name
                    + "\" of \""
                    + owner
                    + "\" is required in \""
                    + subgraph.name()
                    + "\" but not known in "
                    + lacking
                    + ". Add it there, or make it nullable or give it a default.",
                owner + "." + name,
                subgraph.name());
          }
        });
    report.hint(
        "INCONSISTENT_INPUT",
        "\"" + name + "\" of \"" + owner + "\" is left out: not known in " + lacking);
  }

  private MergedType.@Nullable MergedInput merge(
      String owner, String name, Map<Subgraph, SubgraphInput> having, boolean inputObject) {
    Optional<Type<?>> type = Optional.empty();
    SubgraphInput first = null;
    boolean sameDefault = true;
    boolean everyDefault = true;
    Value<?> value = null;
    for (var input : having.values()) {
      if (first == null) {
        first = input;
        type = Optional.of(input.type());
      } else {
        type = type.flatMap(merged -> Types.input(merged, input.type()));
      }
      if (input.defaultValue() == null) {
        everyDefault = false;
      } else if (value == null) {
        value = input.defaultValue();
      } else {
        sameDefault &= text(value).equals(text(input.defaultValue()));
      }
    }
    if (first == null) {
      return null;
    }
    if (type.isEmpty() || !sameDefault) {
      mismatch(owner, name, having, inputObject, type.isEmpty());
      return null;
    }
    if (value != null && !everyDefault) {
      report.hint(
          "INCONSISTENT_DEFAULT_VALUE_PRESENCE",
          "\"" + name + "\" of \"" + owner + "\" has a default in some subgraphs only, so in none");
      value = null;
    }
    var directives = new ArrayList<String>();
    if (inputObject) {
      joins(having, type.get(), directives);
    }
    directives.addAll(
        sources.carried(having.values().stream().map(SubgraphInput::applied).toList()));
    return new MergedType.MergedInput(name, description(having), type.get(), value, directives);
  }

  private void joins(Map<Subgraph, SubgraphInput> having, Type<?> type, List<String> directives) {
    var text = Types.text(type);
    boolean differ =
        having.values().stream().anyMatch(input -> !Types.text(input.type()).equals(text));
    if (differ) {
      having.forEach(
          (subgraph, input) ->
              directives.add(
                  JoinText.field(
                      sources.graphId(subgraph),
                      Types.text(input.type()).equals(text) ? null : Types.text(input.type()),
                      input.applied(),
                      false,
                      null,
                      false,
                      null,
                      List.of())));
    }
  }

  private static @Nullable String description(Map<Subgraph, SubgraphInput> having) {
    return having.values().stream()
        .map(SubgraphInput::description)
        .filter(text -> text != null && !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private void mismatch(
      String owner,
      String name,
      Map<Subgraph, SubgraphInput> having,
      boolean inputObject,
      boolean ofType) {
    var said = new ArrayList<String>();
    having.forEach(
        (subgraph, input) ->
            said.add(
                Types.text(input.type()) + defaultText(input) + " in \"" + subgraph.name() + "\""));
    var code =
        inputObject
            ? ofType ? "FIELD_TYPE_MISMATCH" : "INPUT_FIELD_DEFAULT_MISMATCH"
            : ofType ? "FIELD_ARGUMENT_TYPE_MISMATCH" : "FIELD_ARGUMENT_DEFAULT_MISMATCH";
    report.error(
        code,
        "\""
            + name
            + "\" of \""
            + owner
            + "\" is "
            + String.join(", ", said)
            + ". Make type and default the same.",
        owner + "." + name,
        having.keySet().stream().map(Subgraph::name).toList());
  }

  private static String text(Value<?> value) {
    return AstPrinter.printAstCompact(value);
  }

  private static String defaultText(SubgraphInput input) {
    return input.defaultValue() == null
        ? ""
        : " = " + AstPrinter.printAstCompact(input.defaultValue());
  }
}
