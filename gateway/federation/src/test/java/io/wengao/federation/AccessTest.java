package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.access.Authorization;
import io.wengao.federation.fixture.TestSubgraphs;
import io.wengao.federation.fixture.World;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Access control of supergraphs that other tools composed, and what it costs; see also golden. */
class AccessTest {

  private static final Authorization SIGNED_IN = new Authorization(true, Set.of(), Set.of());

  /** Renamed directives, a computed field without its source's guard, a guarded key. */
  private static final String SUPERGRAPH =
      """
      schema
        @link(url: "https://specs.apollo.dev/link/v1.0")
        @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION)
        @link(url: "https://specs.apollo.dev/authenticated/v0.1", as: "login", for: SECURITY)
        @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)
        @link(url: "https://specs.apollo.dev/policy/v0.1", import: [{name: "@policy", as: "@rule"}])
      { query: Query mutation: Mutation subscription: Subscription }

      directive @login on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
      directive @requiresScopes(scopes: [[requiresScopes__Scope!]!]!) on FIELD_DEFINITION
      directive @rule(policies: [[policy__Policy!]!]!) on FIELD_DEFINITION
      scalar requiresScopes__Scope
      scalar policy__Policy
      enum join__Graph {
        A @join__graph(name: "a", url: "http://a.test")
        B @join__graph(name: "b", url: "http://b.test")
      }
      type Query @join__type(graph: A) @join__type(graph: B) {
        thing: Thing @join__field(graph: A)
        secret: Int @join__field(graph: A) @login
        ruled: Int @join__field(graph: A) @rule(policies: [["tall"]])
        named: Named @join__field(graph: A)
      }
      type Mutation @join__type(graph: A) { wipe: Int @login }
      type Subscription @join__type(graph: A) { ticks: Int @login }
      interface Named @join__type(graph: A) @login { name: String }
      type Thing implements Named
        @join__implements(graph: A, interface: "Named")
        @join__type(graph: A, key: "id")
        @join__type(graph: B, key: "id")
      {
        id: ID! @requiresScopes(scopes: [["ids"]])
        name: String @join__field(graph: A)
        cost: Int @join__field(graph: A) @join__field(graph: B, external: true) @login
        price: Int @join__field(graph: B, requires: "cost")
        stock: Int @join__field(graph: B)
      }
      """;

  private static final List<SubgraphSchema> SCHEMAS =
      List.of(
          new SubgraphSchema(
              "a",
              "http://a.test",
              """
              type Query { thing: Thing secret: Int ruled: Int named: Named }
              type Mutation { wipe: Int }
              interface Named { name: String }
              type Thing implements Named @key(fields: "id") { id: ID! name: String cost: Int }
              """),
          new SubgraphSchema(
              "b",
              "http://b.test",
              """
              type Thing @key(fields: "id") @extends {
                id: ID! @external
                cost: Int @external
                price: Int @requires(fields: "cost")
                stock: Int
              }
              """));

  private static final World WORLD =
      World.read(
          """
          {"roots": {"thing": {"$ref": "t"}, "named": {"$ref": "t"}, "secret": 1, "ruled": 2,
             "wipe": 3},
           "objects": {"t": {"__typename": "Thing", "id": "t", "name": "Cup", "cost": 4, "price": 9,
             "stock": 5}}}
          """);

  private final TestSubgraphs subgraphs = new TestSubgraphs(SCHEMAS, WORLD);
  private final FederatedGraph graph = load(SUPERGRAPH);

  @Test
  void followsDirectivesUnderTheNamesTheyAreGiven() {
    assertThat(answer("{ secret ruled }", Authorization.nobody()))
        .startsWith("{\"data\":{\"secret\":null,\"ruled\":null}")
        .contains("@authenticated", "\\\"tall\\\"");
    assertThat(answer("{ secret ruled }", new Authorization(true, Set.of(), Set.of("tall"))))
        .isEqualTo("{\"data\":{\"secret\":1,\"ruled\":2}}");
  }

  @Test
  void asksNobodyForWhatIsWithheld() {
    answer("{ secret }", Authorization.nobody());
    answer("mutation { wipe }", Authorization.nobody());

    assertThat(subgraphs.calls()).isEmpty();
  }

  @Test
  void guardsWhatIsComputedFromSomethingGuarded() {
    var answer = answer("{ thing { price stock } }", Authorization.nobody());

    assertThat(answer).startsWith("{\"data\":{\"thing\":{\"price\":null,\"stock\":5}}");
    assertThat(String.join("\n", subgraphs.calls())).doesNotContain("cost");
  }

  @Test
  void doesNotShowAGuardedKeyItHasToFetch() {
    assertThat(answer("{ thing { nr: id stock } }", SIGNED_IN))
        .startsWith("{\"data\":{\"thing\":null}")
        .contains("[\"thing\",\"nr\"]")
        .doesNotContain("\"t\"");
  }

  @Test
  void guardsAnInterfaceOnlyWhereItIsAskedThrough() {
    assertThat(answer("{ thing { name } }", Authorization.nobody()))
        .isEqualTo("{\"data\":{\"thing\":{\"name\":\"Cup\"}}}");
    assertThat(answer("{ thing { ... on Named { name } } }", Authorization.nobody()))
        .startsWith("{\"data\":{\"thing\":{\"name\":null}}");
    assertThat(answer("{ named { ... on Thing { name } } }", Authorization.nobody()))
        .startsWith("{\"data\":{\"named\":null}");
  }

  @Test
  void refusesAWithheldSubscriptionAtTheStart() {
    var refused = graph.subscribe(GraphqlRequest.of("subscription { ticks }"), subgraphs);

    assertThat(refused).isInstanceOf(FederatedGraph.SubscriptionResult.Refused.class);
    var response = ((FederatedGraph.SubscriptionResult.Refused) refused).response();
    assertThat(new String(response.json(), StandardCharsets.UTF_8))
        .contains("UNAUTHORIZED_FIELD_OR_TYPE", "Subscription.ticks");
  }

  @Test
  void sharesPlansBetweenAllWhoLackTheSame() {
    answer("{ secret }", SIGNED_IN);

    var other = new Authorization(true, Set.of("x"), Set.of("tall"));
    assertThat(planned("{ secret }", other)).isTrue();
    assertThat(planned("{ secret }", Authorization.nobody())).isFalse();
  }

  @Test
  void plansForAChangedGraphWhatWasPlanned() {
    answer("{ secret }", Authorization.nobody());
    var next = load(SUPERGRAPH);

    next.planWhat(graph, () -> true);

    assertThat(next.isPlanned(GraphqlRequest.of("{ secret }"), false)).isTrue();
  }

  @Test
  void doesNotLoadAGuardItCannotRead() {
    var unread = SUPERGRAPH.replace("@requiresScopes(scopes: [[\"ids\"]])", "@requiresScopes");

    assertThat(((FederatedGraph.Loaded.Refused) FederatedGraph.load(unread)).problems())
        .containsExactly("Thing.id: @requiresScopes needs scopes: a list of lists of names");
  }

  @Test
  void doesNotLoadALaterSpecificationOfAccess() {
    var later = SUPERGRAPH.replace("authenticated/v0.1", "authenticated/v1.0");

    assertThat(((FederatedGraph.Loaded.Refused) FederatedGraph.load(later)).problems().getFirst())
        .contains("authenticated v1.0");
  }

  private static FederatedGraph load(String supergraph) {
    return ((FederatedGraph.Loaded.Ready) FederatedGraph.load(supergraph)).graph();
  }

  private boolean planned(String query, Authorization who) {
    return graph.isPlanned(GraphqlRequest.of(query).withAuthorization(who), false);
  }

  private String answer(String query, Authorization who) {
    var request = GraphqlRequest.of(query).withAuthorization(who);
    var response = graph.execute(request, subgraphs).toCompletableFuture().join();
    return new String(response.json(), StandardCharsets.UTF_8);
  }
}
