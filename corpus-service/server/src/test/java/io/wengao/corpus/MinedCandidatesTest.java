package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.corpus.CorpusClient.Upload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Wording that is mined after a speech was read. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MinedCandidatesTest {
  private static final String QUERY =
      "query($r: [PassageCandidateRequest!]!) { passageCandidates(requests: $r) { key candidates { passageId speechId"
          + " documentSha256 sha256 kind { id } level { label } text span { start end } passageText preferred } } }";

  @Test
  void minedWordingStandsWhereItSaysAndComesByCues() {
    CorpusClient corpus = new CorpusClient("mined-starter");
    corpus.importFiles(
        "reports",
        List.of(
            Upload.text("一.txt", speech("要排查整治重大事故隐患，健全隐患排查治理机制，严格动火作业安全监管。完善风险监测预警体系，打通消防疏散通道。")),
            Upload.text("二.txt", speech("一、压实安全责任\n要排查消防安全风险隐患，加强基层应急队伍建设。要优化企业开办流程，规范涉企检查行为。"))));
    Map<String, Object> status = corpus.mined();
    List<Map<String, Object>> requests =
        List.of(
            request("VERB_OBJECT", "work-safety", List.of("隐患", "排查")),
            request("VERB_OBJECT", "营商环境", List.of()),
            request("TITLE", "work-safety", List.of()),
            request("VERB_OBJECT", "no-such-theme", List.of()));

    JsonPath answer = corpus.ask(QUERY, Map.of("r", requests));

    List<Map<String, Object>> pieces = answer.getList("data.passageCandidates[0].candidates");
    assertThat(pieces).hasSizeGreaterThan(5).allSatisfy(MinedCandidatesTest::isFaithful);
    assertThat(pieces)
        .allSatisfy(it -> assertThat(Json.text(it, "text")).matches("\\p{IsHan}{6,12}"));
    assertThat(Json.text(pieces.getFirst(), "text")).containsPattern("隐患|排查");
    assertThat(answer.getList("data.passageCandidates[0].candidates.text")).doesNotHaveDuplicates();
    assertThat(answer.getList("data.passageCandidates[1].candidates")).isNotEmpty();
    assertThat(answer.getList("data.passageCandidates[2].candidates")).isNotEmpty();
    assertThat(answer.getList("data.passageCandidates[3].candidates")).isEmpty();
    assertThat((Integer) status.get("wordings")).isGreaterThan(8);
    assertThat(corpus.ask(QUERY, Map.of("r", requests)).prettify()).isEqualTo(answer.prettify());
  }

  @Test
  void whatMayNotBeLentIsNotMinedOrNotServed() {
    CorpusClient corpus = new CorpusClient("mined-limits");
    corpus.importFiles(
        "texts",
        List.of(
            Upload.text("县.txt", speech("要排查重大安全隐患，严格安全执法检查，健全全国安全监管体系，查出安全隐患三千处。")),
            Upload.text("改写.txt", paraphrased())));
    corpus.mined();

    JsonPath found = corpus.ask(QUERY, Map.of("r", List.of(at("village"), at("county"))));

    assertThat(found.getList("data.passageCandidates[0].candidates.text"))
        .as("a village enforces no law")
        .containsExactly("排查重大安全隐患");
    assertThat(found.getList("data.passageCandidates[1].candidates.text"))
        .containsExactlyInAnyOrder("排查重大安全隐患", "严格安全执法检查");
  }

  @Test
  void aDeletedDocumentLendsNothing() {
    CorpusClient corpus = new CorpusClient("mined-deleted");
    corpus.importFiles("one", List.of(Upload.text("一.txt", speech("要排查重大安全隐患，完善应急救援预案。"))));
    corpus.mined();
    JsonPath before = corpus.ask(QUERY, Map.of("r", List.of(at(null))));
    String document = before.getString("data.passageCandidates[0].candidates[0].documentSha256");

    corpus.ask(
        "mutation($id: ID!) { deleteDocument(input: {documentId: $id}) { documentId } }",
        Map.of("id", document));

    assertThat(before.getList("data.passageCandidates[0].candidates")).hasSize(2);
    assertThat(
            corpus
                .ask(QUERY, Map.of("r", List.of(at(null))))
                .getList("data.passageCandidates[0].candidates"))
        .isEmpty();
  }

  @Test
  void aWordingOfSeveralPlacesComesFromThePreferredOne() {
    CorpusClient corpus = new CorpusClient("mined-preferred");
    corpus.importFiles(
        "three",
        List.of(
            Upload.text("一.txt", speech("要排查重大安全隐患。")),
            Upload.text("二.txt", speech("要排查重大安全隐患，动真格。")),
            Upload.text("三.txt", speech("要排查重大安全隐患，要完善应急救援预案。"))));
    corpus.mined();
    List<String> passages =
        corpus
            .ask("{ speeches { nodes { paragraphs { id text } } } }")
            .getList(
                "data.speeches.nodes.paragraphs.flatten().findAll { it.text.contains('隐患') }.id");

    for (String passage : passages) {
      JsonPath answer =
          corpus.ask(
              QUERY,
              Map.of(
                  "r",
                  List.of(
                      Map.of(
                          "key",
                          "a",
                          "unit",
                          "VERB_OBJECT",
                          "theme",
                          "work-safety",
                          "cues",
                          List.of("预案"),
                          "preferSourceIds",
                          List.of(passage)))));

      String first = "data.passageCandidates[0].candidates[0].";
      assertThat(answer.getString(first + "passageId")).isEqualTo(passage);
      assertThat(answer.getBoolean(first + "preferred")).isTrue();
    }
    assertThat(passages).hasSize(3);
  }

  private static Map<String, Object> request(String unit, String theme, List<String> cues) {
    return Map.of("key", unit, "unit", unit, "theme", theme, "cues", cues, "limit", 100);
  }

  private static Map<String, Object> at(@Nullable String level) {
    Map<String, Object> request =
        new LinkedHashMap<>(request("VERB_OBJECT", "work-safety", List.of()));
    request.put("level", level);
    return request;
  }

  private static void isFaithful(Map<String, Object> candidate) {
    assertThat(Json.piece(Json.text(candidate, "passageText"), Json.at(candidate, "span")))
        .isEqualTo(candidate.get("text"));
  }

  private static String speech(String paragraph) {
    return "在全县安全生产工作会议上的讲话\n同志们：\n今天开会，讲三句话。\n" + paragraph + "\n我就讲这些。\n";
  }

  private static String paraphrased() {
    return """
        在全县作风整顿大会上的表态发言
        同志们：
        我们要坚持以民众为核心，不忘起初之心、牢记任务使命，抓铁有印、踩石留痕。
        要卷起衣袖使劲干，守地有任、守地尽任，落实全方位从严格治理党的要求，一分布置，九分落地。
        要严控消防安全风险，严控消防安全风险。
        """;
  }
}
