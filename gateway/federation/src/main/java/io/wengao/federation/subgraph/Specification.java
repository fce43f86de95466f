package io.wengao.federation.subgraph;

import graphql.language.DirectiveDefinition;
import graphql.parser.Parser;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The directives of federation, by the minor version of v2 that brought them or changed them.
 * Source: specs.apollo.dev/federation, v2.0 to v2.12.
 */
final class Specification {

  static final int NEWEST = 12;

  private static final String ANYWHERE =
      "FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM"
          + " | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION";

  private static final String GUARDED = "FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM";

  private static final TreeMap<Integer, String> BY_VERSION =
      new TreeMap<>(
          Map.of(
              0,
              """
              directive @key(fields: FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
              directive @requires(fields: FieldSet!) on FIELD_DEFINITION
              directive @provides(fields: FieldSet!) on FIELD_DEFINITION
              directive @external(reason: String) on OBJECT | FIELD_DEFINITION
              directive @shareable on OBJECT | FIELD_DEFINITION
              directive @extends on OBJECT | INTERFACE
              directive @override(from: String!) on FIELD_DEFINITION
              directive @inaccessible on ANYWHERE
              directive @tag(name: String!) repeatable on ANYWHERE
              """,
              1,
              "directive @composeDirective(name: String!) repeatable on SCHEMA",
              2,
              "directive @shareable repeatable on OBJECT | FIELD_DEFINITION",
              3,
              """
              directive @interfaceObject on OBJECT
              directive @tag(name: String!) repeatable on ANYWHERE | SCHEMA
              """,
              5,
              """
              directive @authenticated on GUARDED
              directive @requiresScopes(scopes: [[Scope!]!]!) on GUARDED
              """,
              6,
              "directive @policy(policies: [[Policy!]!]!) on GUARDED",
              7,
              "directive @override(from: String!, label: String) on FIELD_DEFINITION",
              8,
              """
              directive @context(name: String!) repeatable on OBJECT | INTERFACE | UNION
              directive @fromContext(field: ContextFieldValue) on ARGUMENT_DEFINITION
              """,
              9,
              """
              directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
              directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
              """,
              12,
              "directive @cacheTag(format: String!) repeatable on OBJECT | INTERFACE | FIELD_DEFINITION"));

  private static final Map<String, Integer> TYPES =
      Map.of("FieldSet", 0, "Scope", 5, "Policy", 6, "ContextFieldValue", 8);

  /** What GraphQL itself defines, and linking. */
  private static final Map<String, DirectiveDefinition> ALWAYS =
      parse(
          """
          directive @deprecated(reason: String = "") on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
          directive @specifiedBy(url: String!) on SCALAR
          directive @oneOf on INPUT_OBJECT
          directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
          """);

  private static final Set<String> FEDERATION_1 =
      Set.of("key", "requires", "provides", "external", "extends", "tag", "inaccessible");

  private Specification() {}

  /** The directives of v2.{@code minor}. */
  static Map<String, DirectiveDefinition> federation2(int minor) {
    var known = new LinkedHashMap<String, DirectiveDefinition>();
    BY_VERSION.headMap(minor, true).values().forEach(text -> known.putAll(parse(text)));
    return Collections.unmodifiableMap(known);
  }

  /** The directives of the first version, told as the second tells them. */
  static Map<String, DirectiveDefinition> federation1() {
    var known = new LinkedHashMap<>(federation2(0));
    known.keySet().retainAll(FEDERATION_1);
    return Collections.unmodifiableMap(known);
  }

  static Map<String, DirectiveDefinition> always() {
    return ALWAYS;
  }

  /** Whether a schema may import this name, without its {@code @}, from v2.{@code minor}. */
  static boolean offers(String name, int minor) {
    return federation2(minor).containsKey(name)
        || name.equals("link")
        || TYPES.getOrDefault(name, NEWEST + 1) <= minor;
  }

  /** The first minor version that offers a name; -1 for a name none has. */
  static int since(String name) {
    for (int minor = 0; minor <= NEWEST; minor++) {
      if (offers(name, minor)) {
        return minor;
      }
    }
    return -1;
  }

  static List<String> typeNames() {
    return List.of("FieldSet", "Scope", "Policy", "ContextFieldValue", "Import", "Purpose");
  }

  private static Map<String, DirectiveDefinition> parse(String text) {
    var known = new LinkedHashMap<String, DirectiveDefinition>();
    Parser.parse(text.replace("ANYWHERE", ANYWHERE).replace("GUARDED", GUARDED))
        .getDefinitionsOfType(DirectiveDefinition.class)
        .forEach(definition -> known.put(definition.getName(), definition));
    return known;
  }
}
