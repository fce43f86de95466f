package io.wengao.federation.composition;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import io.wengao.federation.subgraph.Applied;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field computed from guarded fields must be guarded as they are, or {@code @requires} and {@code
 * @fromContext} would let their values out.
 */
final class GuardChecks {

  private static final List<String> GUARDS =
      List.of("@authenticated", "@requiresScopes", "@policy");

  private final Sources sources;
  private final Map<String, MergedType> types;
  private final Report report;

  GuardChecks(Sources sources, Map<String, MergedType> types, Report report) {
    this.sources = sources;
    this.types = types;
    this.report = report;
  }

  void run() {
    for (var subgraph : sources.subgraphs()) {
      for (var type : subgraph.types().values()) {
        for (var field : type.fields().values()) {
          check(subgraph, type.name(), field);
        }
      }
    }
  }

  private void check(Subgraph subgraph, String typeName, SubgraphField field) {
    var type = types.get(typeName);
    var merged = type == null ? null : type.fields().get(field.name());
    if (type == null || merged == null) {
      return;
    }
    var granted = new java.util.ArrayList<>(type.directives());
    granted.addAll(merged.directives());
    var coordinate = typeName + "." + field.name();
    FieldSets.parse(field.applied().text("requires", "fields"))
        .map(set -> lacking(type, set, granted))
        .ifPresent(lacking -> error(subgraph, coordinate, "@requires", lacking));
    for (var argument : field.arguments().values()) {
      ContextReference.of(argument)
          .ifPresent(
              from ->
                  owners(subgraph, from.context())
                      .map(owner -> lacking(owner, from.selection(), granted))
                      .filter(Objects::nonNull)
                      .distinct()
                      .forEach(
                          lacking -> error(subgraph, coordinate, "@fromContext takes", lacking)));
    }
  }

  private Stream<MergedType> owners(Subgraph subgraph, String context) {
    return subgraph.types().values().stream()
        .filter(
            type ->
                type.applied().all("context").stream()
                    .anyMatch(one -> context.equals(Applied.text(one, "name"))))
        .map(type -> types.get(type.name()))
        .filter(Objects::nonNull);
  }

  private @Nullable String lacking(MergedType owner, String selection, List<String> granted) {
    return FieldSets.parse(selection).map(set -> lacking(owner, set, granted)).orElse(null);
  }

  private void error(Subgraph subgraph, String coordinate, String takes, String lacking) {
    report.error(
        "MISSING_TRANSITIVE_AUTH_REQUIREMENTS",
        "["
            + subgraph.name()
            + "] Field \""
            + coordinate
            + "\" "
            + takes
            + " \""
            + lacking
            + "\", which is guarded, and is not guarded so itself. Give it the same"
            + " @authenticated, @requiresScopes and @policy.",
        coordinate,
        subgraph.name());
  }

  /** The first type or field in the set that asks for more than is granted; null for none. */
  private @Nullable String lacking(MergedType type, SelectionSet set, List<String> granted) {
    if (!covered(type.directives(), granted)) {
      return type.name();
    }
    for (Selection<?> selection : set.getSelections()) {
      String lacking = null;
      if (selection instanceof InlineFragment fragment) {
        var condition = fragment.getTypeCondition();
        var inner = condition == null ? type : types.get(condition.getName());
        lacking = inner == null ? null : lacking(inner, fragment.getSelectionSet(), granted);
      } else if (selection instanceof Field field) {
        lacking = lacking(type, field, granted);
      }
      if (lacking != null) {
        return lacking;
      }
    }
    return null;
  }

  private @Nullable String lacking(MergedType type, Field field, List<String> granted) {
    var merged = type.fields().get(field.getName());
    if (merged == null) {
      return null;
    }
    var coordinate = type.name() + "." + field.getName();
    if (!covered(merged.directives(), granted)) {
      return coordinate;
    }
    var target = types.get(Types.named(merged.type()));
    if (target == null) {
      return null;
    }
    if (field.getSelectionSet() == null) {
      return covered(target.directives(), granted) ? null : coordinate;
    }
    return lacking(target, field.getSelectionSet(), granted);
  }

  /** Whether each guard is there in the same words; other words are refused, to be safe. */
  private static boolean covered(List<String> wanted, List<String> granted) {
    return wanted.stream()
        .filter(text -> GUARDS.stream().anyMatch(text::startsWith))
        .allMatch(granted::contains);
  }
}
