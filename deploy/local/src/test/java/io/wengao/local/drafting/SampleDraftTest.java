package io.wengao.local.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wengao.local.gateway.FakeGateway;
import io.wengao.local.problem.Stopped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDraftTest {
  private static final Map<String, String> ANSWERS =
      new TreeMap<>(
          Map.of(
              "query Statistics",
                  "{\"data\":{\"corpusStatistics\":{\"speeches\":4,\"indexedSpeeches\":4,\"indexGeneration\":\"g1\"}}}",
              "mutation SaveBrief",
                  "{\"data\":{\"saveBrief\":{\"brief\":{\"id\":\"b1\"},\"errors\":[]}}}",
              "query PlanOutline",
                  "{\"data\":{\"planOutline\":{\"title\":\"讲话\",\"sections\":[]}}}",
              "mutation SaveOutline",
                  "{\"data\":{\"saveOutline\":{\"outline\":{\"id\":\"o1\"},\"errors\":[]}}}",
              "mutation Compose",
                  "{\"data\":{\"composeDraft\":{\"draft\":{\"id\":\"d1\"},\"errors\":[]}}}",
              "query Progress", "{\"data\":{\"draft\":{\"job\":{\"state\":\"SUCCEEDED\"}}}}",
              "mutation Export",
                  "{\"data\":{\"exportDraft\":{\"export\":{\"fileName\":\"讲话/稿.docx\",\"url\":\"/exports/t\"},\"errors\":[]}}}",
              "query Draft(",
                  """
                  {"data":{"draft":{"id":"d1","title":"在会上的讲话","salutation":"同志们：","characterCount":1999,
                   "sections":[{"level":0},{"level":1,"number":"一、","heading":"认清形势"}],
                   "originShares":[{"label":"任务单","characters":900,"share":0.45}],
                   "gaps":[{"text":"〔待补：时限〕","question":"何时完成？","whom":"县应急局"}],"findings":[]}}}
                  """));

  @TempDir private Path folder;

  @Test
  void theDraftIsFetchedAndDescribed() throws Exception {
    try (FakeGateway gateway = gateway(ANSWERS)) {
      SampleDraft.Written written =
          new SampleDraft(gateway.client(), (stage, done, total) -> {})
              .run(BriefFile.sample(new ObjectMapper()), folder);

      assertThat(written.docx())
          .isEqualTo(folder.resolve("讲话_稿.docx"))
          .hasContent("docx of /exports/t");
      assertThat(DraftReport.of(written, gateway.client().address()))
          .contains(
              "《在会上的讲话》",
              "一、认清形势",
              "字数：1999",
              "任务单 45.0%",
              "待补：1 处",
              "何时完成？（可问：县应急局）",
              "审核提示：无",
              "/graphiql");
    }
  }

  @Test
  void repeatingItRepeatsTheKeys() throws Exception {
    try (FakeGateway gateway = gateway(ANSWERS)) {
      SampleDraft sample = new SampleDraft(gateway.client(), (stage, done, total) -> {});
      sample.run(BriefFile.sample(new ObjectMapper()), folder);
      List<String> first = keys(gateway);
      sample.run(BriefFile.sample(new ObjectMapper()), folder);

      assertThat(first).hasSize(3);
      assertThat(keys(gateway).subList(3, 6)).isEqualTo(first);
    }
  }

  @Test
  void whatTheServiceRefusesIsNamedWithItsField() throws Exception {
    Map<String, String> answers = new TreeMap<>(ANSWERS);
    answers.put(
        "mutation SaveBrief",
        "{\"data\":{\"saveBrief\":{\"brief\":null,\"errors\":[{\"code\":\"BAD_USER_INPUT\",\"message\":\"请填写主题\",\"path\":\"input.brief.theme\"}]}}}");
    try (FakeGateway gateway = gateway(answers)) {
      assertThatThrownBy(
              () ->
                  new SampleDraft(gateway.client(), (stage, done, total) -> {})
                      .run(BriefFile.sample(new ObjectMapper()), folder))
          .isInstanceOfSatisfying(
              Stopped.class, stopped -> assertThat(stopped.problem().exitCode()).isEqualTo(2))
          .hasMessageContaining("input.brief.theme: 请填写主题");
    }
    assertThat(Files.list(folder)).isEmpty();
  }

  private static FakeGateway gateway(Map<String, String> answers) throws Exception {
    return new FakeGateway(
        question ->
            answers.entrySet().stream()
                .filter(answer -> question.path("query").asText().startsWith(answer.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue(),
        upload -> "j");
  }

  /** The keys of brief, outline and composition; an export has a new one each time. */
  private static List<String> keys(FakeGateway gateway) {
    return gateway.questions.stream()
        .map(question -> question.at("/variables/input/idempotencyKey"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(key -> !key.startsWith("export"))
        .toList();
  }
}
