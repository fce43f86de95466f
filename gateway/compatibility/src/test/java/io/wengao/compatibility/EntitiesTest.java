package io.wengao.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code _entities} answers in the order of the representations, whatever keys they use. */
@QuarkusTest
class EntitiesTest {

  @Test
  void oneTypeByEachOfItsKeysInOneRequest() {
    JsonPath answer =
        Subgraph.entities(
            "... on Product { id sku }",
            List.of(
                Map.of(
                    "__typename",
                    "Product",
                    "sku",
                    "studio",
                    "variation",
                    Map.of("id", "platform")),
                Map.of("__typename", "Product", "id", "apollo-federation"),
                Map.of("__typename", "Product", "sku", "studio", "package", ""),
                Map.of("__typename", "Product", "id", "apollo-studio")));

    assertThat(answer.getList("data._entities.id"))
        .containsExactly("apollo-studio", "apollo-federation", "apollo-studio", "apollo-studio");
  }

  @Test
  void whatNobodyKnowsIsNullInItsPlace() {
    JsonPath answer =
        Subgraph.entities(
            "... on Product { id } ... on ProductResearch { outcome }",
            List.of(
                Map.of("__typename", "Product", "sku", "federation", "package", "elsewhere"),
                Map.of(
                    "__typename",
                    "Product",
                    "sku",
                    "federation",
                    "variation",
                    Map.of("id", "platform")),
                Map.of("__typename", "Product", "id", "apollo-studio"),
                Map.of("__typename", "ProductResearch", "study", Map.of("caseNumber", "0"))));

    assertThat(answer.getList("data._entities"))
        .isEqualTo(
            Arrays.asList(
                null, null, Map.of("__typename", "Product", "id", "apollo-studio"), null));
  }

  @Test
  void whatOthersOwnIsNeverUnknown() {
    JsonPath answer =
        Subgraph.entities(
            "... on User { email } ... on Inventory { deprecatedProducts { sku } }",
            List.of(
                Map.of("__typename", "User", "email", "nobody@example.org"),
                Map.of("__typename", "Inventory", "id", "none")));

    assertThat(answer.getList("data._entities"))
        .containsExactly(
            Map.of("__typename", "User", "email", "nobody@example.org"),
            Map.of("__typename", "Inventory", "deprecatedProducts", List.of()));
  }

  @Test
  void aKeyInsideAnotherObject() {
    JsonPath answer =
        Subgraph.entities(
            "... on ProductResearch { study { caseNumber description } outcome }",
            List.of(
                Map.of("__typename", "ProductResearch", "study", Map.of("caseNumber", "1235")),
                Map.of("__typename", "ProductResearch", "study", Map.of("caseNumber", "1234"))));

    assertThat(answer.getList("data._entities.study.description"))
        .containsExactly("Studio Study", "Federation Study");
  }

  @Test
  void whatIsRequiredComesInTheRepresentationAndIsRounded() {
    JsonPath answer =
        Subgraph.entities(
            "... on User { email name averageProductsCreatedPerYear }",
            List.of(
                work("support@apollographql.com", 25, 10),
                work("new@example.org", 24, 10),
                work("support@apollographql.com", 7, 0)));

    assertThat(answer.getList("data._entities.averageProductsCreatedPerYear"))
        .isEqualTo(Arrays.asList(3, 2, null));
    assertThat(answer.getList("data._entities.name"))
        .isEqualTo(Arrays.asList("Jane Smith", null, "Jane Smith"));
  }

  @Test
  void anObjectThatIsAnInterfaceElsewhere() {
    JsonPath answer =
        Subgraph.entities(
            "... on Inventory { deprecatedProducts { sku reason createdBy { email } } }",
            List.of(Map.of("__typename", "Inventory", "id", "apollo-oss")));

    assertThat(answer.getList("data._entities[0].deprecatedProducts"))
        .containsExactly(
            Map.of(
                "sku", "apollo-federation-v1",
                "reason", "Migrate to Federation V2",
                "createdBy", Map.of("email", "support@apollographql.com")));
  }

  private static Map<String, ?> work(String email, int total, int years) {
    return Map.of(
        "__typename", "User",
        "email", email,
        "totalProductsCreated", total,
        "yearsOfEmployment", years);
  }
}
