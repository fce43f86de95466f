package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a search can be asked besides words. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SearchTest {
  private static final String SEARCH =
      "query($in: SearchInput!) { search(input: $in, first: 50) { totalCount mode notice"
          + " facets { kinds { term { id label } count } moves { term { id } count } standings { term { id } count } }"
          + " nodes { span { start end } highlights { start end } passage { text move { id } } speech { kind { id } } } } }";

  private final CorpusClient corpus = new CorpusClient("starter-test");

  @BeforeEach
  void theStarterCorpusIsImported() {
    corpus.importFiles("starter", Samples.starter());
  }

  @Test
  void facetsAddUpAndAFilterOnOneFindsItsCount() {
    JsonPath all = search(Map.of("text", "安全生产"));

    int total = all.getInt("data.search.totalCount");
    String kind = all.getString("data.search.facets.kinds[0].term.id");
    String move = all.getString("data.search.facets.moves[0].term.id");
    assertThat(sum(all, "kinds")).isEqualTo(total);
    assertThat(sum(all, "moves")).isEqualTo(total);
    assertThat(sum(all, "standings")).isEqualTo(total);
    assertThat(
            search(Map.of("text", "安全生产", "filter", Map.of("kind", kind)))
                .getInt("data.search.totalCount"))
        .isEqualTo(all.getInt("data.search.facets.kinds[0].count"));
    assertThat(search(Map.of("text", "安全生产", "move", move)).getInt("data.search.totalCount"))
        .isEqualTo(all.getInt("data.search.facets.moves[0].count"));
  }

  @Test
  void aSentenceIsAPieceOfItsPassage() {
    JsonPath found = search(Map.of("text", "\"安全生产\"", "unit", "SENTENCE"));

    List<Map<String, Object>> nodes = found.getList("data.search.nodes");
    assertThat(nodes).isNotEmpty();
    assertThat(nodes)
        .allSatisfy(
            node ->
                assertThat(Json.piece(Json.text(node, "passage", "text"), Json.at(node, "span")))
                    .contains("安全生产"));
  }

  @Test
  void headingsAreFoundByTheirForm() {
    JsonPath found =
        search(
            Map.of(
                "text",
                "责任",
                "unit",
                "HEADING",
                "heading",
                Map.of("minLength", 8, "maxLength", 20, "parallel", true)));

    List<Map<String, Object>> nodes = found.getList("data.search.nodes");
    assertThat(nodes).isNotEmpty();
    assertThat(nodes)
        .allSatisfy(
            node ->
                assertThat(Json.piece(Json.text(node, "passage", "text"), Json.at(node, "span")))
                    .contains("责任")
                    .hasSizeBetween(8, 26));
  }

  @Test
  void whereNothingCanBeEmbeddedWordsAreComparedAndItIsSaid() {
    JsonPath hybrid = search(Map.of("text", "安全生产", "mode", "HYBRID"));

    assertThat(hybrid.getString("data.search.mode")).isEqualTo("KEYWORD");
    assertThat(hybrid.getString("data.search.notice")).contains("字词");
    assertThat(hybrid.getInt("data.search.totalCount"))
        .isEqualTo(search(Map.of("text", "安全生产")).getInt("data.search.totalCount"));
  }

  @ParameterizedTest
  @CsvSource({
    "'{ search(input: {text: \"好\", mode: SEMANTIC}) { totalCount } }', input.mode",
    "'{ search(input: {text: \"好\", unit: SPEECH, move: \"deployment\"}) { totalCount } }', input.move",
    "'{ search(input: {text: \"好\", heading: {minLength: 3}}) { totalCount } }', input.heading",
    "'{ search(input: {text: \"好\", unit: HEADING, heading: {minLength: 3, maxLength: 2}}) { totalCount } }', input.heading.minLength"
  })
  void badInputNamesItsField(String query, String field) {
    JsonPath answer = corpus.answer(query, Map.of());

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.getString("errors[0].extensions.field")).isEqualTo(field);
  }

  private JsonPath search(Map<String, ?> input) {
    return corpus.ask(SEARCH, Map.of("in", input));
  }

  private static int sum(JsonPath found, String facet) {
    return found.getList("data.search.facets." + facet + ".count", Integer.class).stream()
        .mapToInt(count -> count)
        .sum();
  }
}
