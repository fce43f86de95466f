package io.wengao.local.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wengao.local.gateway.FakeGateway;
import io.wengao.local.problem.Stopped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest {
  private static final String DONE =
      """
      {"data":{"job":{"state":"SUCCEEDED","done":3,"total":3,"failure":null,"files":[
        {"fileName":"b.txt","outcome":"IMPORTED"},
        {"fileName":"乙/a.txt","outcome":"DUPLICATE"},
        {"fileName":"空.txt","outcome":"REFUSED","reason":"EMPTY","message":"文件是空的"}]}}}
      """;

  @TempDir private Path folder;
  private final List<String> progress = new ArrayList<>();

  @BeforeEach
  void files() throws Exception {
    Files.createDirectories(folder.resolve("乙"));
    Files.createDirectories(folder.resolve(".cache"));
    Files.writeString(folder.resolve("b.txt"), "甲文");
    Files.writeString(folder.resolve("乙/a.txt"), "乙文");
    Files.writeString(folder.resolve("空.txt"), "");
    Files.writeString(folder.resolve(".DS_Store"), "x");
    Files.writeString(folder.resolve(".cache/c.txt"), "x");
  }

  @Test
  void everyFileIsSentAndAccountedFor() throws Exception {
    try (FakeGateway gateway = new FakeGateway(question -> DONE, upload -> "j" + upload)) {
      Report report = importing(gateway).run(folder);

      assertThat(report)
          .isEqualTo(new Report(1, 1, List.of(new Report.Refusal("空.txt", "EMPTY", "文件是空的"))));
      assertThat(gateway.uploads)
          .singleElement()
          .asString()
          .containsSubsequence(
              "filename=\"b.txt\"", "甲文", "filename=\"乙/a.txt\"", "乙文", "filename=\"空.txt\"");
      assertThat(gateway.uploads.getFirst()).doesNotContain("DS_Store").doesNotContain("c.txt");
      assertThat(progress).containsExactly("3/3");
    }
  }

  @Test
  void theSameFolderIsSentUnderTheSameKey() throws Exception {
    try (FakeGateway gateway = new FakeGateway(question -> DONE, upload -> "j1")) {
      importing(gateway).run(folder);
      importing(gateway).run(folder);

      assertThat(gateway.uploads.stream().map(ImportingTest::key).distinct()).hasSize(1);
    }
  }

  @Test
  void whatAnEarlierRunImportedIsKnownToThisOne() throws Exception {
    String earlier =
        DONE.replace("{\"state\"", "{\"createdAt\":\"2026-01-02T03:04:05Z\",\"state\"");
    try (FakeGateway gateway = new FakeGateway(question -> earlier, upload -> "j1")) {
      Report report = importing(gateway).run(folder);

      assertThat(report.imported()).isZero();
      assertThat(report.duplicates()).isEqualTo(2);
    }
  }

  @Test
  void aJobThatFailedInAnEarlierRunIsTriedAnew() throws Exception {
    String failed =
        "{\"data\":{\"job\":{\"state\":\"FAILED\",\"failure\":\"disk full\",\"files\":[]}}}";
    try (FakeGateway gateway =
        new FakeGateway(
            question -> question.at("/variables/id").asText().equals("j1") ? failed : DONE,
            upload -> "j" + upload)) {
      Report report = importing(gateway).run(folder);

      assertThat(report.files()).isEqualTo(3);
      assertThat(gateway.uploads.stream().map(ImportingTest::key).distinct()).hasSize(2);
    }
  }

  @Test
  void aFolderWithoutFilesIsNamed() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    try (FakeGateway gateway = new FakeGateway(question -> DONE, upload -> "j")) {
      assertThatThrownBy(() -> importing(gateway).run(empty))
          .isInstanceOf(Stopped.class)
          .hasMessageContaining("holds no files")
          .hasMessageContaining("empty");
    }
  }

  private Importing importing(FakeGateway gateway) {
    return new Importing(gateway.client(), (done, total) -> progress.add(done + "/" + total));
  }

  private static String key(String upload) {
    return upload.substring(
        upload.indexOf("import-"), upload.indexOf("\r\n", upload.indexOf("import-")));
  }
}
