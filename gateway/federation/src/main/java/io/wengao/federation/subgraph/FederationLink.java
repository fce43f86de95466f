package io.wengao.federation.subgraph;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a schema's {@code @link}s make of directive names. Source: core schemas spec, {@code link}
 * v1.0: an imported element has its own name (or {@code as}), any other is prefixed with the
 * namespace: {@code @federation__key}.
 */
final class FederationLink {

  private static final String SPECS = "https://specs.apollo.dev/";
  private static final Pattern URL =
      Pattern.compile("(https?://[^\\s]+)/([A-Za-z0-9_-]+)/v(\\d{1,3})\\.(\\d{1,3})/?");
  private static final List<String> BUILT_IN = List.of("deprecated", "specifiedBy", "oneOf");

  private final Map<String, String> canonical = new LinkedHashMap<>();
  private final List<String> prefixes;
  private final boolean federation1;

  private FederationLink(Map<String, String> names, List<String> prefixes, boolean federation1) {
    this.canonical.putAll(names);
    this.prefixes = List.copyOf(prefixes);
    this.federation1 = federation1;
  }

  static FederationLink read(List<Directive> schemaDirectives, List<String> problems) {
    var names = new LinkedHashMap<String, String>();
    var prefixes = new java.util.ArrayList<String>();
    boolean federation2 = false;
    for (var directive : schemaDirectives) {
      var url = Applied.text(directive, "url");
      if (!directive.getName().equals("link") || url == null) {
        continue;
      }
      var match = URL.matcher(url);
      if (!match.matches()) {
        problems.add(
            "@link(url: \""
                + url
                + "\") does not end in a name and version such as /federation/v2.9");
        continue;
      }
      if (!url.startsWith(SPECS)) {
        continue;
      }
      var spec = match.group(2);
      if (spec.equals("federation")) {
        federation2 = true;
        checkVersion(url, match.group(3), match.group(4), problems);
      }
      var alias = Applied.text(directive, "as");
      prefixes.add(alias == null ? spec : alias);
      names.putIfAbsent(alias == null ? spec : alias, spec);
      readImports(directive, names, problems);
    }
    return new FederationLink(names, prefixes, !federation2);
  }

  private static void checkVersion(String url, String major, String minor, List<String> problems) {
    if (!major.equals("2") || Integer.parseInt(minor) > 12) {
      problems.add(
          "@link(url: \"" + url + "\") asks for a version not known here; use v2.0 to v2.9");
    }
  }

  private static void readImports(
      Directive link, Map<String, String> names, List<String> problems) {
    var argument = link.getArgument("import");
    if (argument == null || !(argument.getValue() instanceof ArrayValue list)) {
      return;
    }
    for (Value<?> element : list.getValues()) {
      switch (element) {
        case StringValue name -> names.put(bare(name.getValue()), bare(name.getValue()));
        case ObjectValue pair -> {
          var name = field(pair, "name");
          var as = field(pair, "as");
          if (name == null) {
            problems.add("An import of @link has no name; write {name: \"@key\", as: \"@k\"}");
          } else {
            names.put(bare(as == null ? name : as), bare(name));
          }
        }
        default -> problems.add("An import of @link must be a string or {name, as}");
      }
    }
  }

  private static @Nullable String field(ObjectValue pair, String name) {
    return pair.getObjectFields().stream()
        .filter(field -> field.getName().equals(name) && field.getValue() instanceof StringValue)
        .map(field -> ((StringValue) field.getValue()).getValue())
        .findFirst()
        .orElse(null);
  }

  private static String bare(String name) {
    return name.startsWith("@") ? name.substring(1) : name;
  }

  boolean federation1() {
    return federation1;
  }

  /** The canonical name of a directive; null for one that is not federation's nor GraphQL's. */
  @Nullable String canonical(String name) {
    if (BUILT_IN.contains(name)) {
      return name;
    }
    var imported = canonical.get(name);
    if (imported != null) {
      return imported;
    }
    for (var prefix : prefixes) {
      if (name.startsWith(prefix + "__")) {
        return name.substring(prefix.length() + 2);
      }
    }
    return federation1 ? name : null;
  }

  /**
   * Whether a type belongs to the machinery, not to the schema: FieldSet, _Entity, link__Import.
   */
  boolean machinery(String type) {
    return type.equals("_Any")
        || type.equals("_Entity")
        || type.equals("_Service")
        || type.equals("_FieldSet")
        || type.startsWith("link__")
        || type.startsWith("core__")
        || canonical.containsKey(type)
            && List.of("FieldSet", "Scope", "Policy", "Import", "Purpose", "ContextArgument")
                .contains(canonical.get(type))
        || prefixes.stream().anyMatch(prefix -> type.startsWith(prefix + "__"));
  }
}
