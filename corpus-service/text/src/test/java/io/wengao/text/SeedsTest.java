package io.wengao.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wengao.text.cleaning.Removal;
import io.wengao.text.structure.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Real scraped files against their truth. Three files prove little about others, so each rule is
 * also tried on texts it was not written from: the table of dated words on thirty annual reports
 * ({@link OfficialReportsTest}), the diagnosis on damage planted by chance ({@link
 * PlantedDamageTest}), cleaning and structure on the invented cases of {@code golden}, whose truth
 * is written with the case and before it is read; its README keeps how many were read right at
 * once.
 */
class SeedsTest {
  private final SpeechReader reader = new SpeechReader();
  private final Map<JsonNode, Speech> speeches = new LinkedHashMap<>();
  private final Map<String, Reading.Accepted> files = new LinkedHashMap<>();

  @BeforeEach
  void readAll() throws IOException {
    Path folder = Material.shared("seeds");
    for (JsonNode truth : new ObjectMapper().readTree(folder.resolve("truth.json").toFile())) {
      String file = truth.get("file").textValue();
      Reading.Accepted read =
          files.computeIfAbsent(
              file, f -> Material.accepted(reader, f, Material.bytes(folder.resolve(f))));
      speeches.put(truth, read.speeches().get(truth.get("index").intValue() - 1));
    }
  }

  @Test
  void findsEachSpeechWithTitleAndSalutation() {
    assertThat(files.values().stream().mapToInt(f -> f.speeches().size()).sum())
        .isEqualTo(speeches.size());
    speeches.forEach(
        (truth, speech) -> {
          boolean untitled = truth.get("title").isNull();
          assertThat(speech.titleSuggested()).isEqualTo(untitled);
          assertThat(speech.title())
              .isEqualTo(truth.get(untitled ? "suggested_title" : "title").textValue());
          assertThat(speech.salutation()).isEqualTo(truth.get("salutation").textValue());
        });
  }

  @Test
  void classifiesKindAndWrittenYear() {
    speeches.forEach(
        (truth, speech) -> {
          assertThat(speech.classification().kind().label())
              .isEqualTo(truth.get("genre").textValue());
          var year = speech.classification().year();
          Integer written = year == null || year.inferred() ? null : year.value();
          assertThat(written)
              .isEqualTo(truth.get("year").isNull() ? null : truth.get("year").intValue());
        });
  }

  @Test
  void tellsTheLevelOfMost() {
    long right = 0;
    for (Map.Entry<JsonNode, Speech> entry : speeches.entrySet()) {
      var level = entry.getValue().classification().level();
      String expected = entry.getKey().get("level").textValue();
      right += level != null && level.label().equals(expected) ? 1 : 0;
    }

    assertThat(right).isGreaterThanOrEqualTo(6);
  }

  /** Truth describes the role in words; compared by the office they name. */
  @Test
  void tellsTheSpeakersRoleOfMost() {
    long right = 0;
    for (Map.Entry<JsonNode, Speech> entry : speeches.entrySet()) {
      String truth = entry.getKey().get("speaker_role").textValue();
      String expected =
          truth.contains("下级")
              ? "subordinate"
              : truth.matches(".*委(?:主要领导|书记).*") ? "party-head" : "office-head";
      var speaker = entry.getValue().classification().speaker();
      right += speaker != null && speaker.id().equals(expected) ? 1 : 0;
    }

    assertThat(right).isGreaterThanOrEqualTo(6);
  }

  @Test
  void findsTheHeadings() {
    speeches.forEach(
        (truth, speech) -> {
          List<String> top = new ArrayList<>();
          truth.get("level1_headings").forEach(h -> top.add(h.textValue()));
          assertThat(speech.outline().stream().map(Section::heading)).isEqualTo(top);
        });
  }

  @Test
  void infersMostYearsWithinOne() {
    long right = 0;
    long unwritten = 0;
    for (Map.Entry<JsonNode, Speech> entry : speeches.entrySet()) {
      if (entry.getKey().get("year").isNull()) {
        unwritten++;
        var year = entry.getValue().classification().year();
        int expected = entry.getKey().get("year_inferred").intValue();
        right += year != null && Math.abs(year.value() - expected) <= 1 ? 1 : 0;
      }
    }

    assertThat(unwritten).isEqualTo(5);
    assertThat(right).isGreaterThanOrEqualTo(3);
  }

  @Test
  void findsLowerHeadingsAndLittleElse() {
    int expected = 0;
    int found = 0;
    int reported = 0;
    for (Map.Entry<JsonNode, Speech> entry : speeches.entrySet()) {
      Set<String> own = new TreeSet<>(Outlines.headings(entry.getValue()));
      own.removeIf(heading -> heading.startsWith("1 "));
      reported += own.size();
      for (JsonNode heading : entry.getKey().get("sub_headings")) {
        expected++;
        found +=
            own.contains(heading.get("level").intValue() + " " + heading.get("text").textValue())
                ? 1
                : 0;
      }
    }

    assertThat((double) found / expected).as("recall").isGreaterThanOrEqualTo(0.95);
    assertThat((double) found / reported).as("precision").isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void keepsTheBodyToTheCharacterAndRemovesAllNoise() {
    speeches.forEach(
        (truth, speech) -> {
          assertThat(speech.characterCount()).isEqualTo(truth.get("char_count").intValue());
          assertThat(speech.text()).contains(truth.get("first_sentence").textValue());
          assertThat(speech.text()).endsWith(truth.get("last_sentence").textValue());
          Reading.Accepted file = Objects.requireNonNull(files.get(truth.get("file").textValue()));
          for (String field : List.of("noise_lines", "inline_noise")) {
            for (JsonNode noise : truth.get(field)) {
              String text = noise.isTextual() ? noise.textValue() : noise.get("text").textValue();
              assertThat(speech.text()).doesNotContain(text);
              assertThat(file.removed().stream().map(Removal::text).map(SeedsTest::squeezed))
                  .contains(squeezed(text));
            }
          }
        });
  }

  /** Kinds a machine can see without understanding the text. */
  @Test
  void findsMechanicalDamage() {
    Set<String> mechanical =
        Set.of(
            "placeholder",
            "filter_deletion",
            "lost_number",
            "empty_quotes",
            "unclosed_quote",
            "numbering",
            "punct",
            "stale_reference",
            "count_mismatch",
            "level_mismatch");
    int found = 0;
    List<String> missed = new ArrayList<>();
    for (Map.Entry<JsonNode, Speech> entry : speeches.entrySet()) {
      for (JsonNode damage : entry.getKey().get("known_damage")) {
        String text = damage.get("text").textValue();
        if (mechanical.contains(damage.get("kind").textValue())) {
          boolean hit =
              entry.getValue().findings().stream()
                  .anyMatch(f -> text.contains(f.quote()) || f.quote().contains(text));
          found += hit ? 1 : 0;
          if (!hit) {
            missed.add(text);
          }
        }
      }
    }

    assertThat((double) found / (found + missed.size()))
        .as("%s", missed)
        .isGreaterThanOrEqualTo(0.9);
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]", "");
  }
}
