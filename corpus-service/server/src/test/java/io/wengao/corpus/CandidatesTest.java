package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.corpus.CorpusClient.Upload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CandidatesTest {
  private static final String QUERY =
      "query($r: [PassageCandidateRequest!]!) { passageCandidates(requests: $r) { key candidates { passageId speechId"
          + " speechTitle documentSha256 sha256 kind { id } level { label } text span { start end } passageText } } }";

  private final CorpusClient corpus = new CorpusClient("candidates-test");

  @BeforeEach
  void theStarterCorpusIsImported() {
    corpus.importFiles("starter", Samples.starter());
    corpus.importFiles("paraphrased", List.of(Upload.text("改写.txt", paraphrased())));
  }

  @Test
  void piecesStandWhereTheySayAndHoldACue() {
    List<Map<String, Object>> requests =
        List.of(
            Map.of(
                "key",
                "a",
                "unit",
                "CLAUSE",
                "theme",
                "work-safety",
                "cues",
                List.of("隐患", "排查"),
                "limit",
                30),
            Map.of(
                "key", "b", "unit", "SENTENCE", "theme", "防汛", "cues", List.of("巡查"), "limit", 10),
            Map.of("key", "c", "unit", "HEADING", "theme", "business", "limit", 10),
            Map.of(
                "key",
                "d",
                "unit",
                "CLAUSE",
                "theme",
                "no-such-theme",
                "cues",
                List.of("落实"),
                "limit",
                10));

    JsonPath first = corpus.ask(QUERY, Map.of("r", requests));

    assertThat(first.getList("data.passageCandidates.key")).containsExactly("a", "b", "c", "d");
    List<Map<String, Object>> clauses = first.getList("data.passageCandidates[0].candidates");
    assertThat(clauses).hasSizeGreaterThan(10).allSatisfy(CandidatesTest::isFaithful);
    assertThat(clauses)
        .allSatisfy(one -> assertThat(Json.text(one, "text")).containsPattern("隐患|排查"));
    assertThat(Json.text(clauses.getFirst(), "text")).contains("隐患").contains("排查");
    assertThat(first.getList("data.passageCandidates[1].candidates")).isNotEmpty();
    assertThat(first.getList("data.passageCandidates[2].candidates")).isNotEmpty();
    assertThat(first.getList("data.passageCandidates[3].candidates")).isEmpty();
    assertThat(corpus.ask(QUERY, Map.of("r", requests)).prettify()).isEqualTo(first.prettify());
  }

  @Test
  void howSpeechesAreWrittenIsMeasuredForAllAtOnce() {
    JsonPath some =
        corpus.ask("{ speeches(first: 3) { nodes { id style { sentences } } } }", Map.of());
    List<String> ids = some.getList("data.speeches.nodes.id", String.class);

    JsonPath found =
        corpus.ask(
            "query($ids: [String!]!) { imitatedSpeeches(speechIds: $ids) { id title style { sentences"
                + " characters meanSentence sentencesByLength headings headingForms { id label count }"
                + " stepMarks { id count } closings { id label count } } } }",
            Map.of("ids", List.of(ids.get(1), "none", ids.get(0))));

    String speeches = "data.imitatedSpeeches";
    assertThat(found.getString(speeches + "[0].id")).isEqualTo(ids.get(1));
    assertThat(found.<Object>get(speeches + "[1]")).isNull();
    assertThat(found.getString(speeches + "[2].id")).isEqualTo(ids.get(0));
    assertThat(found.getInt(speeches + "[0].style.sentences"))
        .isEqualTo(some.getInt("data.speeches.nodes[1].style.sentences"))
        .isPositive();
    assertThat(found.getDouble(speeches + "[2].style.meanSentence")).isBetween(5.0, 100.0);
    assertThat(found.getList(speeches + "[0].style.sentencesByLength")).hasSize(6);
    assertThat(found.getList(speeches + "[0].style.closings")).hasSize(1);
  }

  @Test
  void rewrittenTextLendsNothing() {
    JsonPath found =
        corpus.ask(
            QUERY,
            Map.of(
                "r",
                List.of(
                    Map.of("key", "a", "unit", "CLAUSE", "cues", List.of("卷起衣袖"), "limit", 5))));

    JsonPath speech =
        corpus.ask(
            "{ search(input: {text: \"卷起衣袖使劲干\"}) { nodes { speech { materialUse { allowed reason } } } } }");
    assertThat(found.getList("data.passageCandidates[0].candidates")).isEmpty();
    assertThat(speech.getBoolean("data.search.nodes[0].speech.materialUse.allowed")).isFalse();
    assertThat(speech.getString("data.search.nodes[0].speech.materialUse.reason")).contains("改写");
  }

  @Test
  void aLimitOutOfBoundsNamesItsRequest() {
    JsonPath answer =
        corpus.answer(
            QUERY, Map.of("r", List.of(Map.of("key", "a", "unit", "CLAUSE", "limit", 1000))));

    assertThat(answer.getString("errors[0].extensions.field")).isEqualTo("requests[0].limit");
  }

  private static void isFaithful(Map<String, Object> candidate) {
    assertThat(Json.piece(Json.text(candidate, "passageText"), Json.at(candidate, "span")))
        .isEqualTo(candidate.get("text"));
  }

  private static String paraphrased() {
    return """
        在全县作风整顿大会上的表态发言
        同志们：
        我们要坚持以民众为核心，不忘起初之心、牢记任务使命，抓铁有印、踩石留痕。
        要卷起衣袖使劲干，守地有任、守地尽任，落实全方位从严格治理党的要求，一分布置，九分落地。
        """;
  }
}
