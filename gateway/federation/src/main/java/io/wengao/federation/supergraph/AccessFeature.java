package io.wengao.federation.supergraph;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.ObjectValue;
import graphql.language.SchemaDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import io.wengao.federation.access.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The specifications of who may ask for what, each of one directive that has its name. */
enum AccessFeature {
  AUTHENTICATED("authenticated", null),
  REQUIRES_SCOPES("requiresScopes", "scopes"),
  POLICY("policy", "policies");

  private static final String SPECIFICATIONS = "https://specs.apollo.dev/";

  private final String specification;
  private final @Nullable String argument;

  AccessFeature(String specification, @Nullable String argument) {
    this.specification = specification;
    this.argument = argument;
  }

  /** The features a supergraph links, by the names it gives their directives. */
  static Map<String, AccessFeature> linked(Document document, List<String> problems) {
    var found = new LinkedHashMap<String, AccessFeature>();
    for (var schema : document.getDefinitionsOfType(SchemaDefinition.class)) {
      for (Directive link : schema.getDirectives()) {
        var url = Arguments.text(link, "url");
        var feature = url == null ? Arguments.text(link, "feature") : url;
        if (feature != null && feature.startsWith(SPECIFICATIONS)) {
          var parts = feature.substring(SPECIFICATIONS.length()).split("/", -1);
          for (var one : values()) {
            if (parts[0].equals(one.specification)) {
              one.link(link, parts.length < 2 ? "" : parts[1], found, problems);
            }
          }
        }
      }
    }
    return found;
  }

  private void link(
      Directive link, String version, Map<String, AccessFeature> found, List<String> problems) {
    if (!version.startsWith("v0.")) {
      problems.add(
          "The supergraph links "
              + specification
              + " "
              + version
              + ", which says who may ask for what; only v0 can be followed");
    }
    found.put(Arguments.textOr(link, "as", specification), this);
    if (link.getArgument("import") != null
        && link.getArgument("import").getValue() instanceof ArrayValue imports) {
      imports.getValues().stream()
          .map(AccessFeature::imported)
          .filter(name -> name.startsWith("@"))
          .forEach(name -> found.put(name.substring(1), this));
    }
  }

  /** {@code "@policy"}, or {@code {name: "@policy", as: "@rule"}}; without the sign a scalar. */
  private static String imported(Value<?> element) {
    var name = element instanceof StringValue text ? text.getValue() : "";
    if (element instanceof ObjectValue pair) {
      for (var field : pair.getObjectFields()) {
        if (field.getValue() instanceof StringValue text
            && (field.getName().equals("as") || name.isEmpty())) {
          name = text.getValue();
        }
      }
    }
    return name;
  }

  /** What an applied directive requires; null, with a problem, where that is not to be read. */
  @Nullable Requirement read(Directive directive, String place, List<String> problems) {
    if (argument == null) {
      return new Requirement.Authenticated();
    }
    var given = directive.getArgument(argument);
    var anyOf = given == null ? null : lists(given.getValue());
    if (anyOf == null) {
      problems.add(
          place
              + ": @"
              + directive.getName()
              + " needs "
              + argument
              + ": a list of lists of names");
      return null;
    }
    return this == POLICY ? new Requirement.Policies(anyOf) : new Requirement.Scopes(anyOf);
  }

  private static @Nullable List<Set<String>> lists(Value<?> value) {
    var lists = new ArrayList<Set<String>>();
    for (Value<?> one : elements(value)) {
      var all = new LinkedHashSet<String>();
      for (Value<?> name : elements(one)) {
        if (!(name instanceof StringValue text)) {
          return null;
        }
        all.add(text.getValue());
      }
      lists.add(all);
    }
    return List.copyOf(lists);
  }

  /** A single value stands for a list of itself, as everywhere in GraphQL. */
  @SuppressWarnings("rawtypes")
  private static List<? extends Value> elements(Value<?> value) {
    return value instanceof ArrayValue list ? list.getValues() : List.of(value);
  }
}
