package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.operation.GraphqlRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Supergraphs of other tools, with what our own composition does not write so. */
class ForeignSupergraphTest {

  private static final String DEFINITIONS =
      """
      schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) @link(url: "https://specs.apollo.dev/context/v0.1", as: "ctx", for: SECURITY) { query: Query }
      directive @ctx(name: String!) repeatable on INTERFACE | OBJECT | UNION
      directive @ctx__fromContext(field: ctx__ContextFieldValue) on ARGUMENT_DEFINITION
      scalar ctx__ContextFieldValue
      enum join__Graph { A @join__graph(name: "a", url: "http://a.test") B @join__graph(name: "b", url: "http://b.test") }
      """;

  @Test
  void contextualArgumentsOfAnotherToolAreHiddenAndGiven() {
    var loaded =
        FederatedGraph.load(
            DEFINITIONS
                + """
                type Query @join__type(graph: A) @join__type(graph: B) { me: User @join__field(graph: B) }
                type User @join__type(graph: A, key: "id") @join__type(graph: B, key: "id") @ctx(name: "a__user") {
                  id: ID!
                  locale: String! @join__field(graph: A)
                  post: Post @join__field(graph: B)
                }
                type Post @join__type(graph: A, key: "id") @join__type(graph: B, key: "id") {
                  id: ID!
                  text: String @join__field(graph: A, contextArguments: [{context: "a__user", name: "locale", type: "String", selection: " { locale }"}])
                }
                """);

    assertThat(loaded).isInstanceOf(FederatedGraph.Loaded.Ready.class);
    var graph = ((FederatedGraph.Loaded.Ready) loaded).graph();
    assertThat(graph.apiSchemaSdl()).contains("text: String").doesNotContain("ctx");
    assertThat(graph.explain(GraphqlRequest.of("{ me { post { text } } }")).text())
        .contains("text(locale: $context0)")
        .contains("$context0: \"me { locale from _locale_c0 }\"");
  }

  @Test
  void whatIsWrongWithAContextualArgumentIsSaid() {
    var loaded =
        FederatedGraph.load(
            DEFINITIONS
                + """
                type Query @join__type(graph: A) {
                  text: String @join__field(graph: A, contextArguments: [{context: "a__user", name: "locale", type: "String", selection: "{ locale }"}])
                  name: String @join__field(graph: A, contextArguments: [{context: "a__user", name: "locale"}])
                }
                """);

    assertThat(loaded)
        .isEqualTo(
            new FederatedGraph.Loaded.Refused(
                List.of(
                    "Query.text(locale:): no type sets the context \"a__user\"; add @context to one",
                    "Query.name: contextArguments needs name, type, context and selection, each a"
                        + " string")));
  }
}
