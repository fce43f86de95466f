package io.wengao.federation.composition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The definitions a supergraph carries so that it is valid SDL by itself. */
final class JoinDefinitions {

  /** A directive that is only defined and linked where it is used. */
  record Spec(String link, String definition) {}

  static final String BASE =
      """
      directive @join__directive(graphs: [join__Graph!], name: String!, args: join__DirectiveArguments) repeatable on SCHEMA | OBJECT | INTERFACE | FIELD_DEFINITION

      directive @join__enumValue(graph: join__Graph!) repeatable on ENUM_VALUE

      directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet, type: String, external: Boolean, override: String, usedOverridden: Boolean, overrideLabel: String, contextArguments: [join__ContextArgument!]) repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION

      directive @join__graph(name: String!, url: String!) on ENUM_VALUE

      directive @join__implements(graph: join__Graph!, interface: String!) repeatable on OBJECT | INTERFACE

      directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true, isInterfaceObject: Boolean! = false) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR

      directive @join__unionMember(graph: join__Graph!, member: String!) repeatable on UNION

      directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA

      input join__ContextArgument {
        name: String!
        type: String!
        context: String!
        selection: join__FieldValue!
      }

      scalar join__DirectiveArguments

      scalar join__FieldSet

      scalar join__FieldValue

      scalar link__Import

      enum link__Purpose {
        SECURITY
        EXECUTION
      }
      """;

  static final Map<String, Spec> OPTIONAL = optional();

  private static final String COST = "@link(url: \"https://specs.apollo.dev/cost/v0.1\"";

  /** Of the feature's own directive the name is known, others are imported. */
  private static final String LIST_SIZE = COST + ", import: [\"@listSize\"])";

  private JoinDefinitions() {}

  /** The links that these directives take, each once. */
  static Set<String> links(Set<String> used) {
    var links = new LinkedHashSet<String>();
    OPTIONAL.forEach(
        (name, spec) -> {
          boolean told = name.equals("cost") && used.contains("listSize");
          if (used.contains(name) && !told) {
            links.add(spec.link());
          }
        });
    return links;
  }

  private static Map<String, Spec> optional() {
    var specs = new LinkedHashMap<String, Spec>();
    specs.put(
        "inaccessible",
        new Spec(
            "@link(url: \"https://specs.apollo.dev/inaccessible/v0.2\", for: SECURITY)",
            "directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION |"
                + " ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT |"
                + " INPUT_FIELD_DEFINITION"));
    specs.put(
        "tag",
        new Spec(
            "@link(url: \"https://specs.apollo.dev/tag/v0.3\")",
            "directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE |"
                + " UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT |"
                + " INPUT_FIELD_DEFINITION | SCHEMA"));
    specs.put(
        "authenticated",
        new Spec(
            "@link(url: \"https://specs.apollo.dev/authenticated/v0.1\", for: SECURITY)",
            "directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM"));
    specs.put(
        "requiresScopes",
        new Spec(
            "@link(url: \"https://specs.apollo.dev/requiresScopes/v0.1\", for: SECURITY)",
            "directive @requiresScopes(scopes: [[requiresScopes__Scope!]!]!) on FIELD_DEFINITION |"
                + " OBJECT | INTERFACE | SCALAR | ENUM\n\nscalar requiresScopes__Scope"));
    specs.put(
        "policy",
        new Spec(
            "@link(url: \"https://specs.apollo.dev/policy/v0.1\", for: SECURITY)",
            "directive @policy(policies: [[policy__Policy!]!]!) on FIELD_DEFINITION | OBJECT |"
                + " INTERFACE | SCALAR | ENUM\n\nscalar policy__Policy"));
    specs.put(
        "cost",
        new Spec(
            COST + ")",
            "directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION |"
                + " INPUT_FIELD_DEFINITION | OBJECT | SCALAR"));
    specs.put(
        "listSize",
        new Spec(
            LIST_SIZE,
            "directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields:"
                + " [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION"));
    specs.put(
        "context",
        new Spec(
            "@link(url: \"https://specs.apollo.dev/context/v0.1\", for: SECURITY)",
            "directive @context(name: String!) repeatable on OBJECT | INTERFACE | UNION\n\n"
                + "directive @context__fromContext(field: context__ContextFieldValue) on"
                + " ARGUMENT_DEFINITION\n\nscalar context__ContextFieldValue"));
    return Collections.unmodifiableMap(specs);
  }
}
