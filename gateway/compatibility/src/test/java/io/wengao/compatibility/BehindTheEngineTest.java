package io.wengao.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.compatibility.neighbours.Supergraph;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One query a directive, through our composition and our engine. */
@QuarkusTest
class BehindTheEngineTest {
  @TestHTTPResource("/graphql")
  @Nullable String url;

  private @Nullable Supergraph supergraph;

  @BeforeEach
  void compose() {
    supergraph = new Supergraph(String.valueOf(url), Subgraph.sdl());
  }

  @Test
  void providedFieldsNeedNobodyElse() {
    JsonPath answer =
        ask("{ product(id: \"apollo-studio\") { createdBy { email totalProductsCreated } } }");

    assertThat(answer.getInt("data.product.createdBy.totalProductsCreated")).isEqualTo(1337);
    assertThat(graph().asked()).containsExactly("products");
  }

  @Test
  void requiredFieldsAreBroughtFromTheirOwner() {
    JsonPath answer = ask("{ users { email averageProductsCreatedPerYear } }");

    assertThat(answer.getList("data.users.averageProductsCreatedPerYear")).containsExactly(8, 5);
    assertThat(graph().asked()).containsExactly("users", "products");
  }

  @Test
  void requiredFieldsAreBroughtToANeighbourToo() {
    JsonPath answer = ask("{ product(id: \"apollo-studio\") { freight(copies: 3) } }");

    assertThat(answer.getDouble("data.product.freight")).isEqualTo(7.5);
    assertThat(graph().asked()).containsExactly("products", "stores");
  }

  @Test
  void theOverridingSubgraphIsAsked() {
    JsonPath answer = ask("{ users { name } }");

    assertThat(answer.getList("data.users.name")).isEqualTo(Arrays.asList("Jane Smith", null));
    assertThat(graph().asked()).containsExactly("users", "products");
  }

  @Test
  void aKeyThatReachesIntoAnObject() {
    JsonPath answer = ask("{ users { bench { id package } } }");

    assertThat(answer.getList("data.users.bench"))
        .containsExactly(
            Map.of("id", "apollo-studio", "package", ""),
            Map.of("id", "apollo-federation", "package", "@apollo/federation"));
  }

  @Test
  void aKeyOfTwoFields() {
    JsonPath answer = ask("{ recalled { reason createdBy { name } } }");

    assertThat(answer.getList("data.recalled"))
        .containsExactly(
            Map.of(
                "reason", "Migrate to Federation V2", "createdBy", Map.of("name", "Jane Smith")));
  }

  @Test
  void aKeyInsideAnotherObjectTheOtherWayRound() {
    JsonPath answer =
        ask("{ product(id: \"apollo-federation\") { research { boxes study { description } } } }");

    assertThat(answer.getList("data.product.research"))
        .containsExactly(Map.of("boxes", 7, "study", Map.of("description", "Federation Study")));
  }

  @Test
  void anInterfaceObjectLendsItsFieldToEveryImplementation() {
    JsonPath answer =
        ask(
            "{ inventories { __typename id street deprecatedProducts { sku }"
                + " products { sku dimensions { size weight } } ... on Warehouse { docks } } }");

    assertThat(answer.getList("data.inventories.__typename")).containsExactly("Warehouse", "Shop");
    assertThat(answer.getList("data.inventories[0].deprecatedProducts.sku"))
        .containsExactly("apollo-federation-v1");
    assertThat(answer.getList("data.inventories[1].deprecatedProducts")).isEmpty();
    assertThat(answer.getList("data.inventories[0].products.sku"))
        .containsExactly("studio", "federation");
    assertThat(answer.getInt("data.inventories[0].docks")).isEqualTo(3);
  }

  @Test
  void inaccessibleFieldsAreNotThere() {
    JsonPath answer = graph().ask("{ product(id: \"apollo-studio\") { dimensions { unit } } }");

    assertThat(answer.getString("errors[0].extensions.code"))
        .isEqualTo("GRAPHQL_VALIDATION_FAILED");
    assertThat(graph().api()).doesNotContain("unit", "KeyInput", "@inaccessible");
    assertThat(graph().asked()).isEmpty();
  }

  @Test
  void tagsStandInTheSupergraphOnly() {
    assertThat(graph().sdl()).containsPattern("notes: String[^\n]*@tag\\(name: ?\"internal\"\\)");
    assertThat(graph().api()).contains("notes: String").doesNotContain("@tag");
  }

  @Test
  void unionsAndBatchedArgumentsPassThrough() {
    JsonPath answer =
        ask(
            "{ holdings { __typename ... on Film { blurb(words: 3, excerpt: { from: 1, language:"
                + " \"zh\" }) } ... on Book { pages } } }");

    assertThat(answer.getList("data.holdings.__typename"))
        .isEqualTo(List.of("Book", "Film", "Book"));
    assertThat(answer.getString("data.holdings[1].blurb"))
        .isEqualTo("long of 1 from 1 in zh, 3 words");
  }

  private Supergraph graph() {
    if (supergraph == null) {
      throw new IllegalStateException("not composed");
    }
    return supergraph;
  }

  private JsonPath ask(String query) {
    JsonPath answer = graph().ask(query);
    assertThat(answer.getList("errors")).as("errors of %s", query).isNull();
    return answer;
  }
}
