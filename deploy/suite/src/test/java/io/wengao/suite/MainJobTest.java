package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code ./run} promises on a machine where nothing was set up. */
@ExtendWith(House.Shared.class)
class MainJobTest {

  @Test
  void theStarterCorpusIsImported(House house) throws IOException {
    long files;
    try (Stream<Path> starter = Files.list(house.installation.starter())) {
      files = starter.filter(file -> file.toString().endsWith(".txt")).count();
    }

    JsonNode corpus =
        house
            .api()
            .data(
                "{ corpusStatistics { documents speeches indexedSpeeches passages byTheme { count } } }")
            .path("corpusStatistics");

    assertThat(files).isGreaterThanOrEqualTo(40);
    assertThat(corpus.path("documents").asLong()).isGreaterThanOrEqualTo(files);
    assertThat(corpus.path("indexedSpeeches")).isEqualTo(corpus.path("speeches"));
    assertThat(corpus.path("byTheme").size()).isGreaterThanOrEqualTo(10);
  }

  @Test
  void theDraftIsPrintedWithEverythingThatWasPromised(House house) {
    String output = house.launched.output();

    assertThat(output)
        .contains(
            "《在", "同志们：", "一、", "二、", "字数：", "文字来源：", "待补：", "审核提示：", "/graphql", "/graphiql");
    assertThat(output.lines().filter(line -> line.startsWith("文字来源：")))
        .singleElement()
        .asString()
        .contains("任务单", "素材库", "句式");
  }

  @Test
  void theDocxIsAWordDocumentWithTheDraftsTitle(House house) throws IOException {
    List<Path> drafts;
    try (Stream<Path> files = Files.list(house.data().resolve("drafts"))) {
      drafts = files.toList();
    }

    assertThat(drafts).singleElement().asString().endsWith(".docx");
    try (ZipFile docx = new ZipFile(drafts.getFirst().toFile())) {
      String text =
          new String(
                  docx.getInputStream(docx.getEntry("word/document.xml")).readAllBytes(),
                  java.nio.charset.StandardCharsets.UTF_8)
              .replaceAll("<[^>]*>", "");
      assertThat(text).contains("同志们：").contains("一、");
    }
  }

  @Test
  void searchFindsPassagesWithTheirSpeeches(House house) {
    JsonNode hits =
        house
            .api()
            .data(
                "{ search(input: { text: \"重大隐患 整改\" }, first: 5) { totalCount nodes { score highlights { start end } passage { id text speech { title themes { id } } usedIn { totalCount } } } } }")
            .path("search");

    assertThat(hits.path("totalCount").asInt()).isPositive();
    JsonNode best = hits.path("nodes").path(0);
    JsonNode place = best.path("highlights").path(0);
    assertThat(
            best.at("/passage/text")
                .asText()
                .substring(place.path("start").asInt(), place.path("end").asInt()))
        .isNotEmpty();
    assertThat(best.at("/passage/speech/title").asText()).isNotEmpty();
    assertThat(best.at("/passage/usedIn/totalCount").isInt()).isTrue();
  }

  @Test
  void thePageForTryingQueriesIsThere(House house) {
    assertThat(house.api().get("/graphiql").body())
        .contains("<html")
        .containsIgnoringCase("graphiql");
    assertThat(house.api().get("/schema.graphql").body())
        .contains("type Draft")
        .contains("type Speech")
        .doesNotContain("passageCandidates");
  }
}
