package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a writer finds in the starter corpus. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StarterCorpusTest {
  private static final String SEARCH =
      "query($in: SearchInput!, $first: Int, $after: String) { search(input: $in, first: $first, after: $after) {"
          + " totalCount pageInfo { hasNextPage endCursor } edges { cursor node { score unit highlights { start end }"
          + " passage { id text } speech { id title document { fileName } } } } } }";

  private final CorpusClient corpus = new CorpusClient("starter-test");

  @BeforeEach
  void theStarterCorpusIsImported() {
    corpus.importFiles("starter", Samples.starter());
  }

  @Test
  void everyTextIsImported() {
    JsonPath statistics =
        corpus.ask(
            "{ corpusStatistics { documents speeches passages indexedSpeeches characters byKind { term { id label } count }"
                + " byTheme { term { id } count } indexGeneration } }");

    int files = Samples.starter().size();
    assertThat(statistics.getInt("data.corpusStatistics.documents")).isEqualTo(files);
    assertThat(statistics.getInt("data.corpusStatistics.speeches")).isEqualTo(files);
    assertThat(statistics.getInt("data.corpusStatistics.indexedSpeeches")).isEqualTo(files);
    assertThat(statistics.getInt("data.corpusStatistics.characters")).isGreaterThan(files * 1_000);
    assertThat(
            statistics.getList("data.corpusStatistics.byKind.count", Integer.class).stream()
                .mapToInt(i -> i)
                .sum())
        .isEqualTo(files);
    assertThat(statistics.getString("data.corpusStatistics.indexGeneration")).hasSize(16);
  }

  @ParameterizedTest
  @CsvSource({
    "优化营商环境 惠企政策兑现, business-",
    "防汛抗旱 巡堤查险, flood-",
    "安全生产 隐患排查, work-safety-",
    "信访 积案化解, petitions-",
    "乡村振兴 村集体经济, rural-",
    "项目建设 要素保障, projects-",
    "机关效能 首问负责, efficiency-",
    "作风建设 专项整治, conduct-",
    "河长制 污染防治, environment-",
    "网格员 基层治理, grassroots-"
  })
  void theBestSpeechesAreOnTheTheme(String words, String fileNames) {
    JsonPath found =
        corpus.ask(SEARCH, Map.of("in", Map.of("text", words, "unit", "SPEECH"), "first", 3));

    assertThat(
            found
                .getList("data.search.edges.node.speech.document.fileName", String.class)
                .getFirst())
        .startsWith(fileNames);
  }

  @Test
  void highlightsAreTheWordsLookedFor() {
    JsonPath found = corpus.ask(SEARCH, Map.of("in", Map.of("text", "营商环境"), "first", 3));

    List<Map<String, Object>> nodes = found.getList("data.search.edges.node");
    assertThat(nodes)
        .hasSize(3)
        .allSatisfy(node -> assertThat(highlighted(node)).containsOnly("营商环境"));
  }

  @Test
  void pagesJoinWithoutGapOrRepetition() {
    Map<String, Object> input = Map.of("text", "企业", "unit", "PASSAGE");
    JsonPath whole = corpus.ask(SEARCH, Map.of("in", input, "first", 100));

    List<String> joined = new ArrayList<>();
    String after = null;
    boolean more = true;
    while (more) {
      Map<String, Object> variables = new LinkedHashMap<>(Map.of("in", input, "first", 7));
      if (after != null) {
        variables.put("after", after);
      }
      JsonPath part = corpus.ask(SEARCH, variables);
      joined.addAll(part.getList("data.search.edges.node.passage.id", String.class));
      after = part.getString("data.search.pageInfo.endCursor");
      more = part.getBoolean("data.search.pageInfo.hasNextPage");
    }

    assertThat(joined).doesNotHaveDuplicates().hasSize(whole.getInt("data.search.totalCount"));
    assertThat(joined)
        .startsWith(whole.getList("data.search.edges.node.passage.id").toArray(String[]::new));
  }

  @Test
  void listsAreFilteredOrderedAndPaged() {
    String query =
        "query($after: String) { speeches(filter: {theme: \"flood\"}, orderBy: TITLE_ASC, first: 2, after: $after) {"
            + " totalCount nodes { title themes { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }";
    JsonPath first = corpus.ask(query);

    JsonPath second =
        corpus.ask(query, Map.of("after", first.getString("data.speeches.pageInfo.endCursor")));

    List<String> titles = new ArrayList<>(first.getList("data.speeches.nodes.title", String.class));
    titles.addAll(second.getList("data.speeches.nodes.title", String.class));
    assertThat(first.getInt("data.speeches.totalCount")).isGreaterThanOrEqualTo(4);
    assertThat(titles).hasSize(4).doesNotHaveDuplicates().isSorted();
    assertThat(first.getList("data.speeches.nodes.themes.id").toString()).contains("flood");
    assertThat(second.getBoolean("data.speeches.pageInfo.hasPreviousPage")).isTrue();
  }

  @Test
  void anotherOfficeSeesNothingOfIt() {
    JsonPath other =
        new CorpusClient("another-office")
            .ask(SEARCH, Map.of("in", Map.of("text", "营商环境"), "first", 5));

    assertThat(other.getInt("data.search.totalCount")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'{ search(input: {text: \" \"}) { totalCount } }', input.text",
    "'{ search(input: {text: \"好\"}, first: 101) { totalCount } }', first",
    "'{ search(input: {text: \"好\"}, after: \"x\") { totalCount } }', after",
    "'{ speeches(filter: {yearFrom: 2024, yearTo: 2020}) { totalCount } }', filter.yearFrom"
  })
  void badInputNamesItsField(String query, String field) {
    JsonPath answer = corpus.answer(query, Map.of());

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.getString("errors[0].extensions.field")).isEqualTo(field);
  }

  private static List<String> highlighted(Map<String, Object> node) {
    String text = Json.text(node, "passage", "text");
    return Json.list(node, "highlights").stream().map(span -> Json.piece(text, span)).toList();
  }
}
