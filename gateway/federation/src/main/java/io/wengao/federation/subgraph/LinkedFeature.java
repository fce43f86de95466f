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
 * One {@code @link} of a schema.
 *
 * @param identity the URL without its version
 * @param name the last part of the identity
 * @param namespace what names that are not imported start with, before two underscores
 * @param imports own name to the feature's name; directives with their {@code @}
 */
public record LinkedFeature(
    String identity,
    String name,
    int major,
    int minor,
    String namespace,
    Map<String, String> imports) {

  private static final String HOUSE = "https://specs.apollo.dev/";
  private static final Pattern URL =
      Pattern.compile("(\\w+://\\S+/([A-Za-z0-9_-]+))/v(\\d{1,3})\\.(\\d{1,3})/?");

  /** Null where nothing can be made of it; then there is a problem that says so. */
  static @Nullable LinkedFeature read(Directive link, List<Problem> problems) {
    var url = Applied.text(link, "url");
    if (url == null) {
      return null;
    }
    var match = URL.matcher(url);
    if (!match.matches()) {
      if (url.startsWith(HOUSE)) {
        problems.add(
            new Problem(
                "INVALID_LINK_IDENTIFIER",
                "@link(url: \""
                    + url
                    + "\") does not end in a name and version such as /federation/v2.9"));
      }
      return null;
    }
    var alias = Applied.text(link, "as");
    return new LinkedFeature(
        match.group(1),
        match.group(2),
        Integer.parseInt(match.group(3)),
        Integer.parseInt(match.group(4)),
        alias == null ? match.group(2) : alias,
        imports(link, problems));
  }

  private static Map<String, String> imports(Directive link, List<Problem> problems) {
    var names = new LinkedHashMap<String, String>();
    var argument = link.getArgument("import");
    if (argument == null || !(argument.getValue() instanceof ArrayValue list)) {
      return names;
    }
    for (Value<?> element : list.getValues()) {
      switch (element) {
        case StringValue name -> names.put(name.getValue(), name.getValue());
        case ObjectValue pair -> {
          var name = field(pair, "name");
          var as = field(pair, "as");
          if (name == null || as != null && as.startsWith("@") != name.startsWith("@")) {
            problems.add(
                new Problem(
                    "INVALID_LINK_DIRECTIVE_USAGE",
                    "An import of @link must look like {name: \"@key\", as: \"@k\"}, directives"
                        + " with their @ and types without"));
          } else {
            names.put(as == null ? name : as, name);
          }
        }
        default ->
            problems.add(
                new Problem(
                    "INVALID_LINK_DIRECTIVE_USAGE",
                    "An import of @link must be a string or {name, as}"));
      }
    }
    return names;
  }

  private static @Nullable String field(ObjectValue pair, String name) {
    return pair.getObjectFields().stream()
        .filter(field -> field.getName().equals(name) && field.getValue() instanceof StringValue)
        .map(field -> ((StringValue) field.getValue()).getValue())
        .findFirst()
        .orElse(null);
  }

  /** Whether it is one of the specs the house of federation publishes. */
  public boolean house() {
    return identity.startsWith(HOUSE);
  }

  boolean federation() {
    return house() && name.equals("federation");
  }

  /** The feature's name of a directive a schema writes as {@code @written}; null if not its own. */
  public @Nullable String original(String written) {
    var imported = imports.get("@" + written);
    if (imported != null) {
      return imported.substring(1);
    }
    if (written.equals(namespace)) {
      return name;
    }
    return written.startsWith(namespace + "__") ? written.substring(namespace.length() + 2) : null;
  }
}
