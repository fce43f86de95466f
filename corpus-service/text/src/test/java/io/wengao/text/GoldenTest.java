package io.wengao.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wengao.text.cleaning.Removal;
import io.wengao.text.diagnosis.Finding;
import io.wengao.text.diagnosis.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented damaged files against their truth; the format is in the README beside the cases. */
class GoldenTest {
  static final Path CASES = Path.of("src/test/resources/io/wengao/text/golden");

  private final SpeechReader reader = new SpeechReader();

  static List<Named<Path>> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(Files::isDirectory)
          .sorted()
          .map(f -> Named.of(f.getFileName().toString(), f))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsTheTruthSays(Path folder) throws IOException {
    JsonNode truth = new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
    Path input = input(folder);

    Reading reading = reader.read(input.getFileName().toString(), Files.readAllBytes(input));

    switch (reading) {
      case Reading.Refused refused ->
          assertThat(refused.reason().name()).isEqualTo(truth.get("refused").textValue());
      case Reading.Accepted accepted -> check(accepted, truth);
    }
  }

  private static Path input(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("in."))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void check(Reading.Accepted accepted, JsonNode truth) {
    assertThat(truth.get("refused").isNull()).as("is refused").isTrue();
    assertThat(accepted.removed().stream().map(Removal::text))
        .as("removed")
        .isEqualTo(texts(truth.get("removed")));
    assertThat(accepted.speeches()).hasSize(truth.get("speeches").size());
    for (int i = 0; i < accepted.speeches().size(); i++) {
      check(accepted.speeches().get(i), truth.get("speeches").get(i));
    }
    checkFindings(accepted, truth);
  }

  private static void check(Speech speech, JsonNode truth) {
    assertThat(speech.titleSuggested())
        .as("title suggested")
        .isEqualTo(truth.get("suggestedTitle").asBoolean());
    if (!speech.titleSuggested()) {
      assertThat(speech.title()).isEqualTo(truth.get("title").textValue());
    }
    assertThat(speech.salutation()).isEqualTo(truth.get("salutation").textValue());
    assertThat(speech.titleBlock()).as("title block").isEqualTo(texts(truth.path("titleBlock")));
    assertThat(speech.classification().kind().label())
        .as("kind")
        .isEqualTo(truth.get("kind").textValue());
    assertThat(Outlines.headings(speech)).as("headings").isEqualTo(headings(truth.get("headings")));
    assertThat(speech.characterCount())
        .as("characters")
        .isEqualTo(truth.get("characterCount").intValue());
    int lines = speech.paragraphs().size() - (speech.salutation() == null ? 0 : 1);
    assertThat(lines).as("paragraphs").isEqualTo(truth.get("paragraphs").intValue());
    assertThat(speech.text()).contains(truth.get("firstSentence").textValue());
    assertThat(speech.text()).endsWith(truth.get("lastSentence").textValue());
    checkYear(speech, truth.get("year"));
  }

  private static void checkYear(Speech speech, JsonNode truth) {
    var year = speech.classification().year();
    if (truth.isNull()) {
      assertThat(year == null || year.inferred()).as("no year is written, but %s", year).isTrue();
      return;
    }
    assertThat(year).as("year").isNotNull();
    int within = truth.path("within").asInt();
    int value = truth.get("value").intValue();
    assertThat(year.value()).isBetween(value - within, value + within);
    assertThat(year.inferred()).isEqualTo(truth.get("inferred").asBoolean());
  }

  private static void checkFindings(Reading.Accepted accepted, JsonNode truth) {
    List<Finding> findings =
        accepted.speeches().stream().flatMap(s -> s.findings().stream()).toList();
    for (JsonNode damage : truth.get("damage")) {
      String text = damage.get("text").textValue();
      assertThat(findings)
          .as("finding for " + text)
          .anyMatch(f -> text.contains(f.quote()) || f.quote().contains(text));
    }
    for (String sound : texts(truth.path("notDamage"))) {
      assertThat(findings)
          .as("false alarm for " + sound)
          .noneMatch(f -> f.severity() != Severity.INFO && f.quote().contains(sound));
    }
  }

  private static List<String> headings(JsonNode headings) {
    List<String> list = new ArrayList<>();
    headings.forEach(h -> list.add(h.get("level").intValue() + " " + h.get("text").textValue()));
    return list;
  }

  private static List<String> texts(JsonNode array) {
    List<String> list = new ArrayList<>();
    array.forEach(node -> list.add(node.textValue()));
    return list;
  }
}
