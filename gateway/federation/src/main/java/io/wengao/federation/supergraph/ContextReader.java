package io.wengao.federation.supergraph;

import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectValue;
import graphql.language.SchemaDefinition;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.language.Value;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads which types set which context, and the {@code contextArguments} of {@code @join__field}.
 * Source: specs.apollo.dev/context v0.1, join v0.5.
 */
final class ContextReader {

  private final Document document;
  private final List<String> problems;

  /** By context, the types that set it. */
  private final Map<String, Set<String>> setters = new LinkedHashMap<>();

  /** Selections are told apart by identity, so equal ones are one. */
  private final Map<String, SelectionSet> selections = new LinkedHashMap<>();

  ContextReader(Document document, List<String> problems) {
    this.document = document;
    this.problems = problems;
    var directive = directiveName();
    for (var definition : document.getDefinitions()) {
      if (definition instanceof DirectivesContainer<?> type
          && definition instanceof NamedNode<?> named) {
        for (Directive one : type.getDirectives(directive)) {
          setters
              .computeIfAbsent(Arguments.textOr(one, "name", ""), name -> new LinkedHashSet<>())
              .addAll(objects(named.getName()));
        }
      }
    }
  }

  /** What {@code @context} is called here: a link may rename it, or all of its feature. */
  private String directiveName() {
    for (var schema : document.getDefinitionsOfType(SchemaDefinition.class)) {
      for (var link : schema.getDirectives("link")) {
        var url = Arguments.textOr(link, "url", "");
        if (url.startsWith("https://specs.apollo.dev/context/")) {
          return Arguments.textOr(link, "as", "context");
        }
      }
    }
    return "context";
  }

  /** A type's own name, and for an abstract one those of all its object types. */
  private Set<String> objects(String type) {
    var names = new LinkedHashSet<String>();
    names.add(type);
    for (var definition : document.getDefinitions()) {
      if (definition instanceof UnionTypeDefinition union && union.getName().equals(type)) {
        union.getMemberTypes().forEach(member -> names.add(((TypeName) member).getName()));
      } else if (definition instanceof ImplementingTypeDefinition<?> implementing
          && !(definition instanceof InterfaceTypeDefinition)
          && CompositeReader.implementsType(implementing, type)) {
        names.add(implementing.getName());
      }
    }
    return names;
  }

  /** The arguments a {@code @join__field} takes from contexts. */
  List<ContextArgument> read(String place, Directive line) {
    var argument = line.getArgument("contextArguments");
    if (argument == null) {
      return List.of();
    }
    var found = new ArrayList<ContextArgument>();
    var list =
        argument.getValue() instanceof ArrayValue all
            ? all.getValues()
            : List.<Value>of(argument.getValue());
    for (var one : list) {
      var read = one instanceof ObjectValue object ? read(place, object) : null;
      if (read != null) {
        found.add(read);
      }
    }
    return found;
  }

  private @Nullable ContextArgument read(String place, ObjectValue object) {
    var parts = new LinkedHashMap<String, String>();
    object
        .getObjectFields()
        .forEach(
            field -> {
              if (field.getValue() instanceof StringValue text) {
                parts.put(field.getName(), text.getValue());
              }
            });
    var name = parts.get("name");
    var type = parts.get("type");
    var context = parts.get("context");
    var selection = parts.get("selection");
    if (name == null || type == null || context == null || selection == null) {
      problems.add(
          place + ": contextArguments needs name, type, context and selection, each a string");
      return null;
    }
    var at = place + "(" + name + ":)";
    var set = setters.get(context);
    var read = Arguments.selection(at, "selection", selection, problems);
    var fields = read == null ? null : selections.computeIfAbsent(text(read), same -> read);
    if (set == null) {
      problems.add(at + ": no type sets the context \"" + context + "\"; add @context to one");
    }
    if (set == null || fields == null || !isType(type, at)) {
      return null;
    }
    return new ContextArgument(name, type, context, set, fields);
  }

  private static String text(SelectionSet set) {
    return AstPrinter.printAstCompact(set);
  }

  private boolean isType(String type, String place) {
    try {
      Parser.parseType(type);
      return true;
    } catch (InvalidSyntaxException e) {
      problems.add(place + ": type \"" + type + "\" is not a type");
      return false;
    }
  }
}
