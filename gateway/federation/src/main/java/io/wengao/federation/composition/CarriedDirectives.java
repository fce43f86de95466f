package io.wengao.federation.composition;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import io.wengao.federation.subgraph.Applied;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The directives that pass from subgraphs to the supergraph, and how several become one: tags add
 * up, access must be granted by every subgraph, the dearer cost counts, of others the first.
 */
final class CarriedDirectives {

  private static final List<String> FIRST_COUNTS =
      List.of("inaccessible", "deprecated", "specifiedBy", "oneOf", "authenticated");

  private final Set<String> composed;

  /**
   * @param composed names of the directives of {@code @composeDirective}, with their {@code @}
   */
  CarriedDirectives(Set<String> composed) {
    this.composed = Set.copyOf(composed);
  }

  List<String> merge(List<Applied> everywhere) {
    var texts = new LinkedHashSet<String>();
    for (var name : FIRST_COUNTS) {
      all(everywhere, name).stream().findFirst().ifPresent(one -> texts.add(text(one)));
    }
    all(everywhere, "tag").forEach(one -> texts.add(text(one)));
    granted(everywhere, "requiresScopes", "scopes").ifPresent(texts::add);
    granted(everywhere, "policy", "policies").ifPresent(texts::add);
    cost(everywhere).ifPresent(texts::add);
    listSize(everywhere).ifPresent(texts::add);
    for (var applied : everywhere) {
      applied.directives().stream()
          .filter(one -> composed.contains(one.getName()))
          .forEach(one -> texts.add(text(one).substring(1)));
    }
    return List.copyOf(texts);
  }

  private static String text(Directive directive) {
    return AstPrinter.printAstCompact(directive);
  }

  private static List<Directive> all(List<Applied> everywhere, String name) {
    return everywhere.stream().flatMap(applied -> applied.all(name).stream()).toList();
  }

  /** Alternatives of one subgraph, each together with each alternative of the next. */
  private static Optional<String> granted(List<Applied> everywhere, String name, String argument) {
    Set<Set<String>> alternatives = null;
    for (var directive : all(everywhere, name)) {
      var own = alternatives(directive, argument);
      if (alternatives == null) {
        alternatives = own;
        continue;
      }
      var both = new LinkedHashSet<Set<String>>();
      for (var one : alternatives) {
        for (var other : own) {
          var joined = new LinkedHashSet<>(one);
          joined.addAll(other);
          both.add(joined);
        }
      }
      alternatives = both;
    }
    if (alternatives == null) {
      return Optional.empty();
    }
    var lists = new ArrayList<Value>();
    alternatives.forEach(names -> lists.add(strings(names)));
    return Optional.of(
        "@"
            + name
            + "("
            + argument
            + ": "
            + AstPrinter.printAstCompact(new ArrayValue(lists))
            + ")");
  }

  private static Set<Set<String>> alternatives(Directive directive, String argument) {
    var found = new LinkedHashSet<Set<String>>();
    for (var one : elements(directive, argument)) {
      var names = new LinkedHashSet<String>();
      (one instanceof ArrayValue list ? list.getValues() : List.of(one))
          .forEach(name -> names.add(name instanceof StringValue text ? text.getValue() : ""));
      found.add(names);
    }
    return found;
  }

  private static Optional<String> cost(List<Applied> everywhere) {
    return largest(all(everywhere, "cost"), "weight").map(most -> "@cost(weight: " + most + ")");
  }

  private static Optional<String> listSize(List<Applied> everywhere) {
    var all = all(everywhere, "listSize");
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var parts = new ArrayList<String>();
    largest(all, "assumedSize").ifPresent(most -> parts.add("assumedSize: " + most));
    for (var argument : List.of("slicingArguments", "sizedFields")) {
      var names = new LinkedHashSet<String>();
      for (var directive : all) {
        elements(directive, argument)
            .forEach(name -> names.add(name instanceof StringValue text ? text.getValue() : ""));
      }
      if (!names.isEmpty()) {
        parts.add(argument + ": " + AstPrinter.printAstCompact(strings(names)));
      }
    }
    boolean free =
        all.stream().anyMatch(one -> !Applied.flag(one, "requireOneSlicingArgument", true));
    if (free) {
      parts.add("requireOneSlicingArgument: " + AstPrinter.printAst(new BooleanValue(false)));
    }
    return Optional.of("@listSize" + (parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")"));
  }

  private static Optional<BigInteger> largest(List<Directive> all, String argument) {
    return all.stream()
        .map(one -> one.getArgument(argument))
        .map(found -> found == null ? null : found.getValue())
        .filter(IntValue.class::isInstance)
        .map(value -> ((IntValue) value).getValue())
        .max(BigInteger::compareTo);
  }

  private static List<? extends Value> elements(Directive directive, String name) {
    Argument argument = directive.getArgument(name);
    if (argument == null) {
      return List.of();
    }
    return argument.getValue() instanceof ArrayValue list
        ? list.getValues()
        : List.of(argument.getValue());
  }

  private static ArrayValue strings(Set<String> names) {
    var values = new ArrayList<Value>();
    names.forEach(name -> values.add(new StringValue(name)));
    return new ArrayValue(values);
  }
}
