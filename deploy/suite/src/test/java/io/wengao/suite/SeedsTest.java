package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real scraped texts beside the checkout, the whole way through the gateway. */
@ExtendWith(House.Shared.class)
class SeedsTest {

  @Test
  void theSeedsBecomeTheSpeechesOfTheirTruth(House house) throws IOException {
    Path seeds = house.installation.shared("seeds");
    JsonNode truth = Api.json(Files.readString(seeds.resolve("truth.json")));
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> texts = Files.list(seeds)) {
      for (Path text : texts.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        files.put(text.getFileName().toString(), Files.readAllBytes(text));
      }
    }
    String job = house.api().importFiles(files, "seeds").path("id").asText();

    JsonNode imported =
        house
            .api()
            .data(
                "query($id: ID!) { job(id: $id) { files { fileName document { speeches { title titleSuggested salutation characterCount kind { label } } } } } }",
                Drafting.object().put("id", job))
            .path("job");

    List<String> found = new ArrayList<>();
    imported
        .path("files")
        .forEach(
            file ->
                file.at("/document/speeches")
                    .forEach(
                        speech ->
                            found.add(
                                line(
                                    file.path("fileName"),
                                    title(speech),
                                    speech.path("salutation"),
                                    speech.path("characterCount")))));
    List<String> expected = new ArrayList<>();
    truth.forEach(
        speech ->
            expected.add(
                line(
                    speech.path("file"),
                    speech.path("title").isNull() ? "(none)" : speech.path("title").asText(),
                    speech.path("salutation"),
                    speech.path("char_count"))));
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void officialReportsImportWithoutTheirPageChrome(House house) throws IOException {
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    for (String name : List.of("provincial-reports-2026", "government-work-reports")) {
      int number = 0;
      for (String line : Files.readAllLines(house.installation.shared("data/" + name + ".jsonl"))) {
        String text =
            Api.json(line).path("full_text").asText(Api.json(line).path("content").asText());
        files.put(
            "%s-%03d.txt".formatted(name, number++),
            text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    JsonNode job = house.api().importFiles(files, "official-reports");

    assertThat(job.path("files").findValuesAsText("outcome"))
        .hasSize(files.size())
        .doesNotContain("REFUSED");
    JsonNode texts =
        house
            .api()
            .data(
                "query($id: ID!) { job(id: $id) { files { fileName document { speeches { text } } } } }",
                Drafting.object().put("id", job.path("id").asText()))
            .at("/job/files");
    for (JsonNode file : texts) {
      for (JsonNode speech : file.at("/document/speeches")) {
        assertThat(speech.path("text").asText().lines())
            .as(file.path("fileName").asText())
            .doesNotContain("下载", "打印", "全屏", "收藏", "【字号：");
      }
    }
  }

  private static String title(JsonNode speech) {
    return speech.path("titleSuggested").asBoolean() ? "(none)" : speech.path("title").asText();
  }

  private static String line(
      JsonNode file, String title, JsonNode salutation, JsonNode characters) {
    return file.asText() + " | " + title + " | " + salutation.asText() + " | " + characters.asInt();
  }
}
