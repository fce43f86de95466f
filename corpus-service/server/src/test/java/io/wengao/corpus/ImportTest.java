package io.wengao.corpus;

import static io.wengao.corpus.CorpusClient.files;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.corpus.CorpusClient.Upload;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ImportTest {
  private final CorpusClient corpus = new CorpusClient("import-test");

  @Test
  void aTextBecomesADocumentWithASpeechAndPassages() {
    String text = Samples.speech(1);

    Map<String, Object> payload = corpus.importTexts("one", Map.of("一.txt", text));

    Map<String, Object> job = corpus.ended(Json.text(payload, "job", "id"));
    assertThat(job)
        .containsEntry("state", "SUCCEEDED")
        .containsEntry("done", 1)
        .containsEntry("canCancel", false);
    JsonPath document =
        corpus.ask(
            "query($id: ID!) { document(id: $id) { id sha256 fileName standing sizeBytes speeches { title salutation text"
                + " kind { label } characterCount outline { heading level } paragraphs { text span { start end } role } } } }",
            Map.of("id", documentId(files(job).getFirst())));
    assertThat(document.getString("data.document.fileName")).isEqualTo("一.txt");
    assertThat(document.getString("data.document.standing")).isEqualTo("SAMPLE");
    assertThat(document.getList("data.document.speeches")).hasSize(1);
    assertThat(document.getString("data.document.speeches[0].title"))
        .isEqualTo("在全县第1次项目建设推进会上的讲话");
    assertThat(document.getString("data.document.speeches[0].salutation")).isEqualTo("同志们：");
    assertThat(document.getList("data.document.speeches[0].outline.heading"))
        .containsExactly("一、提高认识，增强紧迫感", "二、强化保障，抓好落实");
    assertThat(document.getList("data.document.speeches[0].paragraphs.role"))
        .containsExactly("SALUTATION", "BODY", "HEADING", "BODY", "HEADING", "BODY");
  }

  @Test
  void filesThatCannotBeReadAreNamedAndTheOthersImported() {
    byte[] monstrous = new byte[50 * 1024 * 1024 + 1];

    Map<String, Object> job =
        corpus.importFiles(
            "mixed",
            List.of(
                new Upload("空.txt", new byte[0]),
                new Upload("乱.txt", BadFiles.binary()),
                Upload.text("密.txt", "机密★1年\n在全市工作会议上的讲话\n同志们：\n今天开会。"),
                new Upload("大.txt", monstrous),
                new Upload("炸弹.docx", BadFiles.zipBomb()),
                Upload.text("好.txt", Samples.speech(2))));

    assertThat(job)
        .containsEntry("state", "SUCCEEDED")
        .containsEntry("done", 6)
        .containsEntry("total", 6);
    assertThat(files(job))
        .extracting(
            file -> file.get("fileName") + " " + file.get("outcome") + " " + file.get("reason"))
        .startsWith(
            "空.txt REFUSED EMPTY",
            "乱.txt REFUSED BINARY",
            "密.txt REFUSED CLASSIFIED",
            "大.txt REFUSED TOO_LARGE")
        .endsWith("好.txt IMPORTED null");
    assertThat(files(job).get(4))
        .containsEntry("fileName", "炸弹.docx")
        .containsEntry("outcome", "REFUSED");
    assertThat(files(job).subList(0, 5))
        .allSatisfy(file -> assertThat(Json.text(file, "message")).isNotBlank());
    assertThat(
            corpus
                .ask("{ corpusStatistics { documents } }")
                .getInt("data.corpusStatistics.documents"))
        .isPositive();
  }

  @Test
  void theSameBytesAreOneDocument() {
    Upload file = Upload.text("甲.txt", Samples.speech(3));
    Map<String, Object> first = corpus.importFiles("same-1", List.of(file));

    Map<String, Object> second =
        corpus.importFiles("same-2", List.of(new Upload("乙.txt", file.bytes()), file));

    assertThat(files(first).getFirst()).containsEntry("outcome", "IMPORTED");
    assertThat(files(second))
        .extracting(one -> one.get("outcome"))
        .containsExactly("DUPLICATE", "DUPLICATE");
    assertThat(documentId(files(second).getFirst())).isEqualTo(documentId(files(first).getFirst()));
  }

  @Test
  void theSameKeyIsOneJobAlsoAtTheSameTime() throws Exception {
    List<Upload> files = List.of(Upload.text("丙.txt", Samples.speech(4)));
    Callable<String> upload = () -> corpus.upload("same-key", files).getString("jobId");

    List<Future<String>> answers;
    try (ExecutorService clients = Executors.newFixedThreadPool(6)) {
      answers = clients.invokeAll(IntStream.range(0, 6).mapToObj(i -> upload).toList());
    }

    assertThat(answers.stream().map(ImportTest::value).distinct()).hasSize(1);
    assertThat(corpus.ended(value(answers.getFirst())))
        .containsEntry("total", 1)
        .containsEntry("state", "SUCCEEDED");
  }

  @Test
  void uploadsCanWaitForAnOrderAndAreUsedOnce() {
    String id =
        JsonPath.from(
                Multipart.post(
                        corpus.office(),
                        "/documents?import=false",
                        Map.of(),
                        List.of(Upload.text("丁.txt", Samples.speech(5))))
                    .body())
            .getString("uploadIds[0]");
    String order =
        "mutation($in: ImportDocumentsInput!) { importDocuments(input: $in) { job { id } errors { code path } } }";
    JsonPath first =
        corpus.ask(order, Map.of("in", Map.of("uploadIds", List.of(id), "idempotencyKey", "up-1")));

    JsonPath second =
        corpus.ask(order, Map.of("in", Map.of("uploadIds", List.of(id), "idempotencyKey", "up-2")));

    Map<String, Object> job = corpus.ended(first.getString("data.importDocuments.job.id"));
    assertThat(files(job).getFirst())
        .containsEntry("fileName", "丁.txt")
        .containsEntry("outcome", "IMPORTED");
    assertThat(second.getString("data.importDocuments.job")).isNull();
    assertThat(second.getString("data.importDocuments.errors[0].path"))
        .isEqualTo("input.uploadIds[0]");
  }

  @Test
  void anOrderWithoutFilesIsAnErrorWithItsPath() {
    Map<String, Object> payload = corpus.importTexts("", Map.of());

    assertThat(Json.list(payload, "errors").toString())
        .contains("input.idempotencyKey")
        .contains("BAD_USER_INPUT");
  }

  @Test
  void aCancelledJobKeepsWhatIsDone() {
    List<Upload> many =
        IntStream.range(100, 160)
            .mapToObj(i -> Upload.text(i + ".txt", Samples.speech(i)))
            .toList();
    String jobId = corpus.upload("cancel", many).getString("jobId");

    JsonPath cancelled =
        corpus.ask(
            "mutation($id: ID!) { cancelJob(input: {jobId: $id}) { job { canCancel } errors { code } } }",
            Map.of("id", jobId));

    Map<String, Object> job = corpus.ended(jobId);
    assertThat(cancelled.getBoolean("data.cancelJob.job.canCancel")).isFalse();
    assertThat(job).containsEntry("state", "CANCELLED");
    assertThat(files(job).stream().filter(file -> file.get("outcome") != null))
        .hasSize(Json.number(job, "done"));
  }

  @Test
  void aDeletedDocumentIsGoneFromEverywhere() {
    Map<String, Object> job =
        corpus.importFiles("del", List.of(Upload.text("戊.txt", Samples.speech(7777))));
    String id = documentId(files(job).getFirst());

    JsonPath deleted =
        corpus.ask(
            "mutation($id: ID!) { deleteDocument(input: {documentId: $id}) { documentId errors { code } } }",
            Map.of("id", id));

    assertThat(deleted.getString("data.deleteDocument.documentId")).isEqualTo(id);
    JsonPath after =
        corpus.ask(
            "query($id: ID!) { document(id: $id) { id } search(input: {text: \"第7777次\", unit: SPEECH}) { nodes { speech { title } } } }",
            Map.of("id", id));
    assertThat(after.getString("data.document")).isNull();
    assertThat(after.getList("data.search.nodes.speech.title"))
        .doesNotContain("在全县第7777次项目建设推进会上的讲话");
  }

  private static String documentId(Map<String, Object> file) {
    return Json.text(file, "document", "id");
  }

  private static String value(Future<String> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
