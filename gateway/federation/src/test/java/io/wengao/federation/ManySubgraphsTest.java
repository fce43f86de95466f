package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.fixture.TestGraph;
import io.wengao.federation.fixture.World;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One item, of which each of two hundred subgraphs knows something; the last knows the way on. */
class ManySubgraphsTest {

  private static final int SUBGRAPHS = 200;

  private final TestGraph test = TestGraph.of(schemas(), world());

  private static List<SubgraphSchema> schemas() {
    var schemas = new ArrayList<SubgraphSchema>();
    schemas.add(schema(0, "type Query { item: Item } type Item @key(fields: \"id\") { id: ID! }"));
    for (int i = 1; i < SUBGRAPHS - 1; i++) {
      schemas.add(
          schema(i, "type Item @key(fields: \"id\") { id: ID! f%1$d: String }".formatted(i)));
    }
    schemas.add(
        schema(
            SUBGRAPHS - 1,
            "type Item @key(fields: \"id\") { id: ID! f70: String @external"
                + " label: String @requires(fields: \"f70\") owner: Owner }"
                + " type Owner { name: String }"));
    return schemas;
  }

  private static SubgraphSchema schema(int number, String types) {
    var name = "s" + number;
    var link =
        "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.3\","
            + " import: [\"@key\", \"@external\", \"@requires\"]) ";
    return new SubgraphSchema(name, "http://" + name + ".test/graphql", link + types);
  }

  private static World world() {
    var item = new LinkedHashMap<String, Object>();
    item.put("__typename", "Item");
    item.put("id", "i1");
    for (int i = 1; i < SUBGRAPHS - 1; i++) {
      item.put("f" + i, "value " + i);
    }
    item.put("label", "seventy");
    item.put("owner", Map.of("$ref", "o1"));
    return new World(
        Map.of("item", Map.of("$ref", "i1")),
        Map.of("i1", item, "o1", Map.of("__typename", "Owner", "name", "Ann")));
  }

  @Test
  void eachIsAskedOnceForWhatItAloneKnows() {
    var subgraphs = test.subgraphs();
    var fields =
        IntStream.range(1, SUBGRAPHS - 1).mapToObj(i -> "f" + i).collect(Collectors.joining(" "));

    var answer =
        test.graph()
            .execute(GraphqlRequest.of("{ item { " + fields + " } }"), subgraphs)
            .toCompletableFuture()
            .join();

    assertThat(new String(answer.json(), StandardCharsets.UTF_8))
        .contains("\"f1\":\"value 1\"", "\"f64\":\"value 64\"", "\"f198\":\"value 198\"")
        .doesNotContain("null", "errors");
    assertThat(subgraphs.calls()).hasSize(SUBGRAPHS - 1);
  }

  @Test
  void whatTheLastRequiresIsFetchedFromTheSeventieth() {
    var subgraphs = test.subgraphs();

    var answer =
        test.graph()
            .execute(GraphqlRequest.of("{ item { label owner { name } } }"), subgraphs)
            .toCompletableFuture()
            .join();

    assertThat(new String(answer.json(), StandardCharsets.UTF_8))
        .contains("\"label\":\"seventy\"", "\"name\":\"Ann\"")
        .doesNotContain("errors");
    assertThat(subgraphs.calls())
        .extracting(call -> call.substring(0, call.indexOf(' ')))
        .containsExactly("s0", "s70", "s199");
  }
}
