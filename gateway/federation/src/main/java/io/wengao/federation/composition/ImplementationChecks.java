package io.wengao.federation.composition;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphType;
import io.wengao.federation.subgraph.TypeKind;

/** Whether types implement their interfaces within a subgraph. Source: GraphQL, section 3.6. */
final class ImplementationChecks {

  private final Subgraph subgraph;
  private final Report report;

  ImplementationChecks(Subgraph subgraph, Report report) {
    this.subgraph = subgraph;
    this.report = report;
  }

  void run() {
    for (var type : subgraph.types().values()) {
      for (var name : type.interfaces()) {
        var implemented = subgraph.types().get(name);
        if (implemented == null) {
          continue;
        }
        if (implemented.kind() != TypeKind.INTERFACE) {
          error(
              type.name(), "implements \"" + name + "\", which is no interface here; take it out");
          continue;
        }
        check(type, implemented);
      }
    }
  }

  private void check(SubgraphType type, SubgraphType implemented) {
    for (var above : implemented.interfaces()) {
      if (!type.interfaces().contains(above) && !type.name().equals(above)) {
        error(
            type.name(),
            "implements \""
                + implemented.name()
                + "\" and so must implement \""
                + above
                + "\" too");
      }
    }
    for (var wanted : implemented.fields().values()) {
      var field = type.fields().get(wanted.name());
      var place = implemented.name() + "." + wanted.name();
      if (field == null) {
        error(type.name(), "implements \"" + place + "\" without the field; add it");
        continue;
      }
      if (!covers(wanted.type(), field.type())) {
        error(
            type.name() + "." + field.name(),
            "is "
                + Types.text(field.type())
                + " where \""
                + place
                + "\" is "
                + Types.text(wanted.type())
                + "; give it that type or a narrower one");
      }
      arguments(type, field, wanted, place);
    }
  }

  private void arguments(
      SubgraphType type, SubgraphField field, SubgraphField wanted, String place) {
    var coordinate = type.name() + "." + field.name();
    for (var argument : wanted.arguments().values()) {
      var own = field.arguments().get(argument.name());
      if (own == null) {
        error(
            coordinate, "lacks argument \"" + argument.name() + "\" of \"" + place + "\"; add it");
      } else if (!Types.text(own.type()).equals(Types.text(argument.type()))) {
        error(
            coordinate,
            "takes \""
                + argument.name()
                + "\" as "
                + Types.text(own.type())
                + " where \""
                + place
                + "\" takes "
                + Types.text(argument.type())
                + "; make them the same");
      }
    }
    for (var own : field.arguments().values()) {
      if (own.required() && !wanted.arguments().containsKey(own.name())) {
        error(
            coordinate,
            "requires argument \""
                + own.name()
                + "\", which \""
                + place
                + "\" does not have; make it optional");
      }
    }
  }

  private boolean covers(Type<?> wide, Type<?> narrow) {
    if (wide instanceof NonNullType outer) {
      return narrow instanceof NonNullType inner && covers(outer.getType(), inner.getType());
    }
    return switch (narrow) {
      case NonNullType nonNull -> covers(wide, nonNull.getType());
      case ListType list ->
          wide instanceof ListType outer && covers(outer.getType(), list.getType());
      case TypeName name ->
          wide instanceof TypeName outer
              && (outer.getName().equals(name.getName())
                  || includes(outer.getName(), name.getName()));
      default -> false;
    };
  }

  private boolean includes(String wide, String narrow) {
    var outer = subgraph.types().get(wide);
    var inner = subgraph.types().get(narrow);
    return outer != null && outer.members().contains(narrow)
        || inner != null && inner.interfaces().contains(wide);
  }

  private void error(String coordinate, String message) {
    report.error(
        "INVALID_GRAPHQL",
        "[" + subgraph.name() + "] \"" + coordinate + "\" " + message + ".",
        coordinate,
        subgraph.name());
  }
}
