package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.corpus.CorpusClient.Upload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A curator overrules what reading says of a text that was rewritten by a machine. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CurationTest {
  private static final String SPEECH =
      "{ speeches { nodes { id materialUse { allowed reason blockedBecause rulings { released person reason blockedBecause decidedAt } } } } }";
  private static final String USE = "data.speeches.nodes[0].materialUse.";
  private static final String PARAPHRASED =
      """
      在全县作风整顿大会上的表态发言
      同志们：
      我们要坚持以民众为核心，不忘起初之心、牢记任务使命，抓铁有印、踩石留痕。
      要卷起衣袖使劲干，守地有任、守地尽任，落实全方位从严格治理党的要求，一分布置，九分落地。
      要排查重大安全隐患，严格安全执法检查，完善应急救援预案。
      """;

  @Test
  void aReleasedSpeechLendsItsUndamagedWordingUntilTheReleaseIsWithdrawn() {
    CorpusClient corpus = imported("curation-release");
    assertThat(lent(corpus)).isEmpty();

    JsonPath released = decide(corpus, "releaseMaterial", "已与原稿逐句核对");

    assertThat(released.getList("data.releaseMaterial.errors")).isEmpty();
    assertThat(released.getBoolean("data.releaseMaterial.speech.materialUse.allowed")).isTrue();
    assertThat(lent(corpus)).contains("排查重大安全隐患", "要排查重大安全隐患").noneMatch(it -> it.contains("起初之心"));
    decide(corpus, "withdrawMaterialRelease", "原稿有误");
    assertThat(lent(corpus)).isEmpty();
  }

  @Test
  void whoDecidedWhenAndWhyStaysVisible() {
    CorpusClient corpus = imported("curation-trail");

    decide(corpus, "releaseMaterial", "已与原稿逐句核对");
    decide(corpus, "releaseMaterial", "又核对一次");
    JsonPath then = corpus.ask(SPEECH);
    decide(corpus, "withdrawMaterialRelease", "原稿有误");
    JsonPath now = corpus.ask(SPEECH);

    assertThat(then.getBoolean(USE + "allowed")).isTrue();
    assertThat(then.getString(USE + "reason")).isNull();
    assertThat(then.getString(USE + "blockedBecause")).contains("改写");
    assertThat(now.getBoolean(USE + "allowed")).isFalse();
    assertThat(now.getString(USE + "reason")).contains("改写");
    assertThat(now.getList(USE + "rulings.released")).containsExactly(false, true);
    assertThat(now.getList(USE + "rulings.reason")).containsExactly("原稿有误", "已与原稿逐句核对");
    assertThat(now.getList(USE + "rulings.person")).containsOnly("zhou");
    assertThat(now.getList(USE + "rulings.decidedAt")).doesNotContainNull();
    assertThat(now.getString(USE + "rulings[0].blockedBecause")).contains("改写");
  }

  @Test
  void whatCannotBeDecidedNamesTheInput() {
    CorpusClient corpus = new CorpusClient("curation-refused", "zhou");
    corpus.importFiles("plain", List.of(Upload.text("一.txt", Samples.speech(1))));

    JsonPath notBlocked = decide(corpus, "releaseMaterial", "为什么不");
    JsonPath noReason = decide(corpus, "releaseMaterial", " ");
    JsonPath unknown = decide(corpus, "releaseMaterial", "nobody-0", "为什么不");

    assertThat(error(notBlocked)).containsEntry("path", "input.speechId");
    assertThat(error(noReason)).containsEntry("path", "input.reason");
    assertThat(error(unknown)).containsEntry("code", "NOT_FOUND");
  }

  private static CorpusClient imported(String office) {
    CorpusClient corpus = new CorpusClient(office, "zhou");
    corpus.importFiles("one", List.of(Upload.text("表态.txt", PARAPHRASED)));
    corpus.mined();
    return corpus;
  }

  private static JsonPath decide(CorpusClient corpus, String mutation, String reason) {
    return decide(
        corpus, mutation, corpus.ask(SPEECH).getString("data.speeches.nodes[0].id"), reason);
  }

  private static JsonPath decide(
      CorpusClient corpus, String mutation, String speechId, String reason) {
    return corpus.ask(
        "mutation($in: MaterialRulingInput!) { %s(input: $in) { speech { id materialUse { allowed } } errors { code path } } }"
            .formatted(mutation),
        Map.of("in", Map.of("speechId", speechId, "reason", reason)));
  }

  private static Map<String, Object> error(JsonPath answer) {
    return answer.getMap("data.releaseMaterial.errors[0]");
  }

  /** What is cut from passages and what was mined. */
  private static List<String> lent(CorpusClient corpus) {
    return corpus
        .ask(
            "query($r: [PassageCandidateRequest!]!) { passageCandidates(requests: $r) { candidates { text } } }",
            Map.of(
                "r",
                List.of(
                    Map.of("key", "a", "unit", "CLAUSE", "cues", List.of("隐患", "初之心")),
                    Map.of("key", "b", "unit", "VERB_OBJECT", "theme", "work-safety"))))
        .getList("data.passageCandidates.candidates.flatten().text");
  }
}
