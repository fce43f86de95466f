package io.wengao.federation.composition;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.StringValue;
import graphql.language.Type;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.TypeKind;
import java.util.List;

/** {@code @cost} and {@code @listSize}. Source: IBM GraphQL Cost Directives, section 3. */
final class CostChecks {

  private final Subgraph subgraph;
  private final Report report;

  CostChecks(Subgraph subgraph, Report report) {
    this.subgraph = subgraph;
    this.report = report;
  }

  void run() {
    for (var type : subgraph.types().values()) {
      for (var field : type.fields().values()) {
        var coordinate = type.name() + "." + field.name();
        if (type.kind() == TypeKind.INTERFACE && field.applied().has("cost")) {
          error(
              "COST_APPLIED_TO_INTERFACE_FIELD",
              coordinate,
              "is a field of an interface and so cannot have a @cost; put it on its types' fields");
        }
        field.applied().all("listSize").forEach(one -> listSize(coordinate, field, one));
      }
    }
  }

  private void listSize(String coordinate, SubgraphField field, Directive directive) {
    var assumed = directive.getArgument("assumedSize");
    if (assumed != null
        && assumed.getValue() instanceof IntValue size
        && size.getValue().signum() < 0) {
      error(
          "LIST_SIZE_INVALID_ASSUMED_SIZE",
          coordinate,
          "has a negative @listSize(assumedSize:); give 0 or more");
    }
    for (var name : names(directive, "slicingArguments")) {
      slicing(coordinate, field, name);
    }
    var sized = names(directive, "sizedFields");
    if (sized.isEmpty() && !list(field.type())) {
      error(
          "LIST_SIZE_APPLIED_TO_NON_LIST",
          coordinate,
          "has a @listSize but is no list; name its list fields in sizedFields, or remove it");
    }
    for (var name : sized) {
      sized(coordinate, field, name);
    }
  }

  private void slicing(String coordinate, SubgraphField field, String name) {
    var argument = field.arguments().get(name);
    if (argument == null || !Types.named(argument.type()).equals("Int") || list(argument.type())) {
      error(
          "LIST_SIZE_INVALID_SLICING_ARGUMENT",
          coordinate,
          "names \""
              + name
              + "\" in @listSize(slicingArguments:), which is no argument of it of type Int");
    }
  }

  private void sized(String coordinate, SubgraphField field, String name) {
    var type = subgraph.types().get(Types.named(field.type()));
    var inner = type == null ? null : type.fields().get(name);
    if (inner == null) {
      error(
          "LIST_SIZE_INVALID_SIZED_FIELD",
          coordinate,
          "names \"" + name + "\" in @listSize(sizedFields:), which is no field of its type");
    } else if (!list(inner.type())) {
      error(
          "LIST_SIZE_APPLIED_TO_NON_LIST",
          coordinate,
          "names \"" + name + "\" in @listSize(sizedFields:), which is no list");
    }
  }

  private static List<String> names(Directive directive, String argument) {
    var given = directive.getArgument(argument);
    return given != null && given.getValue() instanceof ArrayValue list
        ? list.getValues().stream()
            .filter(StringValue.class::isInstance)
            .map(value -> ((StringValue) value).getValue())
            .toList()
        : List.of();
  }

  private static boolean list(Type<?> type) {
    return type instanceof NonNullType nonNull ? list(nonNull.getType()) : type instanceof ListType;
  }

  private void error(String code, String coordinate, String message) {
    report.error(
        code,
        "[" + subgraph.name() + "] \"" + coordinate + "\" " + message + ".",
        coordinate,
        subgraph.name());
  }
}
