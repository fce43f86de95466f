package io.wengao.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Official reports, as the pages they were taken from have them. */
final class Reports {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?=年)");

  private Reports() {}

  /**
   * One report.
   *
   * @param title as the collection has it
   * @param page text with what its page had around it
   */
  record Report(String title, String page) {
    byte[] bytes() {
      return page.getBytes(StandardCharsets.UTF_8);
    }

    /** The year of the title, 0 when it names none. */
    int year() {
      Matcher year = YEAR.matcher(title);
      return year.find() ? Integer.parseInt(year.group()) : 0;
    }
  }

  /** Of the provinces, all of one year. */
  static List<Report> provincial(Path folder) {
    return read(folder.resolve("provincial-reports-2026.jsonl"), "full_text");
  }

  /** Of the State Council, since 1954. */
  static List<Report> stateCouncil(Path folder) {
    return read(folder.resolve("government-work-reports.jsonl"), "content");
  }

  /** Of the provinces, and of the State Council since a year. */
  static List<Report> since(Path folder, int year) {
    List<Report> reports = new ArrayList<>(provincial(folder));
    stateCouncil(folder).stream().filter(r -> r.year() >= year).forEach(reports::add);
    return reports;
  }

  private static List<Report> read(Path file, String field) {
    ObjectMapper json = new ObjectMapper();
    List<Report> reports = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          JsonNode report = json.readTree(line);
          reports.add(new Report(report.path("title").asText(), report.path(field).textValue()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reports;
  }
}
