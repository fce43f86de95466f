package io.wengao.federation.composition;

import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.StringValue;
import io.wengao.federation.subgraph.Applied;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphType;
import io.wengao.federation.subgraph.TypeKind;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may stand in {@code @key}, {@code @requires} and {@code @provides} of one subgraph. */
final class FieldSetChecks {

  /** The three directives, by the first word of their error codes. */
  private enum Use {
    KEY,
    REQUIRES,
    PROVIDES
  }

  private final Subgraph subgraph;
  private final Report report;
  private final Set<String> used = new LinkedHashSet<>();

  FieldSetChecks(Subgraph subgraph, Report report) {
    this.subgraph = subgraph;
    this.report = report;
  }

  /** The coordinates of all fields that some field set uses. */
  Set<String> run() {
    for (var type : subgraph.types().values()) {
      type.keys().forEach(key -> check(type.name(), type.name(), key, Use.KEY));
      for (var field : type.fields().values()) {
        var coordinate = type.name() + "." + field.name();
        field
            .applied()
            .all("requires")
            .forEach(one -> requiresOrProvides(type, coordinate, type.name(), one, Use.REQUIRES));
        field.applied().all("provides").forEach(one -> provides(type, field, coordinate, one));
      }
    }
    return used;
  }

  private void provides(
      SubgraphType type, SubgraphField field, String coordinate, Directive directive) {
    var result = Types.named(field.type());
    var target = subgraph.types().get(result);
    if (target == null || !Types.composite(target.kind())) {
      error(
          "PROVIDES_ON_NON_OBJECT_FIELD",
          coordinate,
          "@provides stands on \""
              + coordinate
              + "\" of type \""
              + Types.text(field.type())
              + "\", which has no fields; remove it");
      return;
    }
    requiresOrProvides(type, coordinate, result, directive, Use.PROVIDES);
  }

  private void requiresOrProvides(
      SubgraphType type, String coordinate, String target, Directive directive, Use use) {
    if (type.kind() == TypeKind.INTERFACE && !subgraph.federation1()) {
      error(
          use + "_UNSUPPORTED_ON_INTERFACE",
          coordinate,
          "@"
              + directive.getName()
              + " stands on interface field \""
              + coordinate
              + "\"; move it to the types that implement \""
              + type.name()
              + "\"");
      return;
    }
    check(coordinate, target, directive, use);
  }

  private void check(String coordinate, String type, Directive directive, Use use) {
    var given = directive.getArgument("fields");
    if (given != null && !(given.getValue() instanceof StringValue)) {
      error(
          use + "_INVALID_FIELDS_TYPE",
          coordinate,
          shown(coordinate, directive, AstPrinter.printAstCompact(given.getValue()))
              + " is not of type String; write a value that is");
      return;
    }
    var text = Applied.text(directive, "fields");
    var shown = shown(coordinate, directive, JoinText.quoted(text == null ? "" : text));
    var set = FieldSets.parse(text);
    if (set.isEmpty()) {
      error(
          use + "_INVALID_FIELDS",
          coordinate,
          shown + " is not a selection of fields such as \"id\" or \"owner { id }\"");
      return;
    }
    FieldSets.walk(
        subgraph,
        type,
        set.get(),
        new FieldSets.Visitor() {
          @Override
          public void field(
              SubgraphType owner,
              SubgraphField field,
              Field selection,
              FieldSets.@Nullable Visit above) {
            used.add(owner.name() + "." + field.name());
            met(shown, coordinate, use, new FieldSets.Visit(owner, field, above), selection);
          }

          @Override
          public void wrong(String what) {
            boolean unknown = what.matches("[\\w.]+");
            error(
                use + "_INVALID_FIELDS",
                coordinate,
                shown
                    + (unknown ? " names " : " has ")
                    + what
                    + (unknown
                        ? ", which this subgraph does not define; define it here"
                            + (use == Use.KEY ? "" : " and mark it @external")
                        : ", which may not stand there; change that"));
          }
        });
  }

  private static String shown(String coordinate, Directive directive, String fields) {
    return "On \"" + coordinate + "\", @" + directive.getName() + "(fields: " + fields + ")";
  }

  private void met(
      String shown, String coordinate, Use use, FieldSets.Visit visit, Field selection) {
    var place = visit.owner().name() + "." + visit.field().name();
    if (use != Use.REQUIRES && !visit.field().arguments().isEmpty()) {
      error(
          use + "_FIELDS_HAS_ARGS",
          coordinate,
          shown + " names " + place + ", which has arguments; take it out");
    }
    var target = subgraph.types().get(Types.named(visit.field().type()));
    if (use == Use.KEY
        && target != null
        && (target.kind() == TypeKind.INTERFACE || target.kind() == TypeKind.UNION)) {
      error(
          "KEY_FIELDS_SELECT_INVALID_TYPE",
          coordinate,
          shown
              + " names "
              + place
              + ", which is a "
              + target.kind().keyword()
              + "; a key is made of objects and scalars only");
    }
    if (use != Use.KEY
        && !subgraph.federation1()
        && selection.getSelectionSet() == null
        && !externalHere(visit)) {
      error(
          use + "_FIELDS_MISSING_EXTERNAL",
          coordinate,
          shown
              + " names "
              + place
              + ", which this subgraph resolves itself; take it out, or mark it @external");
    }
  }

  /** Whether the field, or one it is reached through, comes from elsewhere. */
  private boolean externalHere(FieldSets.Visit visit) {
    for (var one = visit; one != null; one = one.above()) {
      if (external(one.owner(), one.field())) {
        return true;
      }
    }
    return false;
  }

  private boolean external(SubgraphType owner, SubgraphField field) {
    if (field.external() || owner.applied().has("external")) {
      return true;
    }
    return owner.kind() == TypeKind.INTERFACE
        && subgraph.types().values().stream()
            .filter(type -> type.interfaces().contains(owner.name()))
            .map(type -> type.fields().get(field.name()))
            .anyMatch(one -> one != null && one.external());
  }

  private void error(String code, String coordinate, String message) {
    report.error(code, "[" + subgraph.name() + "] " + message + ".", coordinate, subgraph.name());
  }
}
