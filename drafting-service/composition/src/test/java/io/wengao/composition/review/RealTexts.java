package io.wengao.composition.review;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts the rules are measured on: our own corpus, and real ones read in place. */
final class RealTexts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SINCE = 2010;
  private static final int WHOLE_REPORT = 10_000;

  private RealTexts() {}

  /** The speeches of the starter corpus, in order of their names. */
  static List<String> starter() {
    Path folder = above(at -> at.resolve("corpus-service").resolve("starter"));
    if (folder == null) {
      return abort("skipped: no folder corpus-service/starter");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted()
          .map(RealTexts::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of {@code shared}, beside the checkout; the test is skipped where there is none. */
  static Path shared(String path) {
    String told = System.getProperty("wengao.shared", System.getenv("WENGAO_SHARED"));
    if (told != null && Files.exists(Path.of(told, path))) {
      return Path.of(told, path);
    }
    Path found = above(at -> at.resolveSibling("shared").resolve(path));
    return found == null ? abort("skipped: no shared/" + path + " beside the checkout") : found;
  }

  /** The texts of a JSON-lines file of official reports, one a line. */
  static List<String> reports(String file, int since) {
    return records(file).stream()
        .filter(report -> report.path("year").asInt(0) >= since)
        .map(report -> report.path(report.has("content") ? "content" : "full_text").asText())
        .toList();
  }

  /** A text of {@code shared}: the whole file, or a record of a JSON-lines file, from 0. */
  static String text(String file, int record) {
    if (!file.endsWith(".jsonl")) {
      return read(shared(file));
    }
    JsonNode it = records(file.replaceFirst("^data/", "")).get(record);
    return Stream.of("content", "full_text", "text")
        .filter(it::has)
        .findFirst()
        .map(field -> it.path(field).asText())
        .orElseThrow();
  }

  /** The records of a JSON-lines file of {@code shared/data}. */
  static List<JsonNode> records(String file) {
    List<JsonNode> records = new ArrayList<>();
    for (String line : read(shared("data/" + file)).lines().toList()) {
      try {
        records.add(JSON.readTree(line));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return records;
  }

  /**
   * Whole paragraphs of recent official reports of at least {@code shortest} characters: the line
   * before ends a sentence or is a heading, the line itself ends one, so that no page has cut it.
   */
  static List<String> officialParagraphs(int shortest) {
    return Stream.of("provincial-reports-2026.jsonl", "government-work-reports.jsonl")
        .flatMap(file -> reports(file, SINCE).stream())
        .flatMap(text -> paragraphs(text, shortest).stream())
        .toList();
  }

  /**
   * A paragraph of a report.
   *
   * @param date when it was given; null when the file does not say
   */
  record Dated(String text, @Nullable LocalDate date) {
    Reviewable reviewable() {
      return new Reviewable(text, null, null, date, OfficeLexicon.EMPTY);
    }
  }

  /** As {@link #officialParagraphs}, of the older reports and those to party congresses. */
  static List<Dated> olderParagraphs(int shortest) {
    List<Dated> paragraphs = new ArrayList<>();
    for (String file : List.of("government-work-reports.jsonl", "party-congress-reports.jsonl")) {
      for (JsonNode report : records(file)) {
        int year = report.path("year").asInt(0);
        String text = report.path("content").asText();
        if (year < SINCE && text.length() >= WHOLE_REPORT) {
          LocalDate date = year == 0 ? null : LocalDate.of(year, Month.MARCH, 5);
          paragraphs(text, shortest).forEach(line -> paragraphs.add(new Dated(line, date)));
        }
      }
    }
    return paragraphs;
  }

  private static List<String> paragraphs(String text, int shortest) {
    List<String> paragraphs = new ArrayList<>();
    String before = "。";
    for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      boolean whole = before.matches("(?s).*[。！？：”）]|[（一二三四五六七八九十].{0,60}");
      if (whole && line.length() >= shortest && line.matches("\\p{IsHan}.*[。！]")) {
        paragraphs.add(line);
      }
      before = line;
    }
    return paragraphs;
  }

  /** UTF-8, or GB 18030 where it is not. */
  static String read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, Charset.forName("GB18030"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Path above(java.util.function.UnaryOperator<Path> place) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path candidate = place.apply(at);
      if (Files.exists(candidate)) {
        return candidate;
      }
    }
    return null;
  }
}
