package io.wengao.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wengao.text.FileTruth.SpeechTruth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was written down about files: one {@code truth.json} for a folder of scraped files, or
 * one beside each invented file (its format is in the README of the golden folder).
 */
final class TruthFiles {
  /** Damage a machine can see without understanding the text. */
  static final Set<String> MECHANICAL =
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

  private static final ObjectMapper JSON = new ObjectMapper();

  private TruthFiles() {}

  /** All files a folder says something about. */
  static List<FileTruth> in(Path folder) {
    Path common = folder.resolve("truth.json");
    if (Files.isRegularFile(common)) {
      return scraped(folder, read(common));
    }
    List<FileTruth> truths = new ArrayList<>();
    for (Path one : list(folder)) {
      if (Files.isRegularFile(one.resolve("truth.json"))) {
        truths.add(invented(one, read(one.resolve("truth.json"))));
      }
    }
    return truths;
  }

  private static List<FileTruth> scraped(Path folder, JsonNode speeches) {
    Map<String, List<JsonNode>> byFile = new LinkedHashMap<>();
    for (JsonNode speech : speeches) {
      byFile.computeIfAbsent(speech.get("file").textValue(), file -> new ArrayList<>()).add(speech);
    }
    List<FileTruth> truths = new ArrayList<>();
    byFile.forEach(
        (file, own) -> {
          List<String> noise = new ArrayList<>();
          for (JsonNode speech : own) {
            noise.addAll(texts(speech.get("noise_lines")));
            noise.addAll(texts(speech.get("inline_noise")));
          }
          truths.add(
              new FileTruth(
                  folder.resolve(file),
                  null,
                  own.stream().map(TruthFiles::scraped).toList(),
                  noise));
        });
    return truths;
  }

  private static SpeechTruth scraped(JsonNode speech) {
    boolean untitled = speech.get("title").isNull();
    Integer written = number(speech.get("year"));
    List<String> lower = new ArrayList<>();
    speech
        .get("sub_headings")
        .forEach(h -> lower.add(h.get("level").intValue() + " " + h.get("text").textValue()));
    List<String> damage = new ArrayList<>();
    for (JsonNode place : speech.get("known_damage")) {
      if (MECHANICAL.contains(place.get("kind").textValue())) {
        damage.add(place.get("text").textValue());
      }
    }
    return new SpeechTruth(
        text(speech.get(untitled ? "suggested_title" : "title")),
        untitled,
        speech.get("genre").textValue(),
        text(speech.get("level")),
        written,
        written == null ? number(speech.get("year_inferred")) : null,
        text(speech.get("salutation")),
        texts(speech.get("level1_headings")),
        lower,
        speech.get("char_count").intValue(),
        speech.get("first_sentence").textValue(),
        speech.get("last_sentence").textValue(),
        damage);
  }

  private static FileTruth invented(Path folder, JsonNode truth) {
    Path input =
        list(folder).stream()
            .filter(file -> file.getFileName().toString().startsWith("in."))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no file in.* in " + folder));
    List<SpeechTruth> speeches = new ArrayList<>();
    for (JsonNode speech : truth.get("speeches")) {
      boolean last = speeches.size() == truth.get("speeches").size() - 1;
      // Damage is written down for the whole file; it is looked for in its last speech's stead.
      speeches.add(invented(speech, last ? texts(truth.get("damage")) : List.of()));
    }
    return new FileTruth(input, text(truth.get("refused")), speeches, texts(truth.path("removed")));
  }

  private static SpeechTruth invented(JsonNode speech, List<String> damage) {
    boolean suggested = speech.get("suggestedTitle").asBoolean();
    JsonNode year = speech.get("year");
    boolean inferred = year.path("inferred").asBoolean();
    List<String> top = new ArrayList<>();
    List<String> lower = new ArrayList<>();
    for (JsonNode heading : speech.get("headings")) {
      int level = heading.get("level").intValue();
      String text = heading.get("text").textValue();
      if (level == 1) {
        top.add(text);
      } else {
        lower.add(level + " " + text);
      }
    }
    return new SpeechTruth(
        suggested ? null : text(speech.get("title")),
        suggested,
        speech.get("kind").textValue(),
        text(speech.path("level")),
        inferred ? null : number(year.path("value")),
        inferred ? number(year.path("value")) : null,
        text(speech.get("salutation")),
        top,
        lower,
        speech.get("characterCount").intValue(),
        speech.get("firstSentence").textValue(),
        speech.get("lastSentence").textValue(),
        damage);
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String text(JsonNode node) {
    return node.textValue();
  }

  private static @Nullable Integer number(JsonNode node) {
    return node.isInt() ? Integer.valueOf(node.intValue()) : null;
  }

  private static List<String> texts(JsonNode array) {
    List<String> list = new ArrayList<>();
    array.forEach(n -> list.add(n.isTextual() ? n.textValue() : n.get("text").textValue()));
    return list;
  }
}
