package io.wengao.corpus.lexicon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wengao.corpus.lexicon.LexiconFile.Mistake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of entries: CSV with the columns kind, term, variants, post, position, since, until,
 * note in any order (kind and term must be there; several variants are parted by |), or a JSON
 * array of objects with the same fields (variants may be an array).
 */
public final class LexiconReader {
  private static final int MOST_ENTRIES = 5_000;
  private static final int MOST_MISTAKES = 20;

  private LexiconReader() {}

  /** Reads by what the text begins with, not by a name. */
  public static LexiconFile read(String text) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return content.stripLeading().startsWith("[") ? json(content) : csv(content);
  }

  private static LexiconFile csv(String text) {
    List<CsvLine> lines = CsvLine.all(text);
    if (lines.isEmpty()) {
      return wrong("line 1", "the file is empty; give a line of column names first");
    }
    List<String> columns = lines.getFirst().fields().stream().map(String::strip).toList();
    for (String column : columns) {
      if (!EntryFields.NAMES.contains(column)) {
        return wrong(
            "line 1", "there is no column \"" + column + "\"; columns are " + EntryFields.NAMES);
      }
    }
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (CsvLine line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(columns.size(), line.fields().size()); i++) {
        row.put(columns.get(i), line.fields().get(i).strip());
      }
      rows.put("line " + line.number() + ", ", row);
    }
    return entries(rows);
  }

  private static LexiconFile json(String text) {
    try {
      JsonNode root = new ObjectMapper().readTree(text);
      Map<String, Map<String, String>> rows = new LinkedHashMap<>();
      for (int i = 0; i < root.size(); i++) {
        if (!root.get(i).isObject()) {
          return wrong("[" + i + "]", "not an object");
        }
        Map<String, String> row = new LinkedHashMap<>();
        root.get(i).properties().forEach(field -> row.put(field.getKey(), value(field.getValue())));
        rows.put("[" + i + "].", row);
      }
      return entries(rows);
    } catch (JsonProcessingException e) {
      return wrong(
          "line " + e.getLocation().getLineNr(), "not valid JSON: " + e.getOriginalMessage());
    }
  }

  private static String value(JsonNode node) {
    if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      node.forEach(part -> parts.add(part.asText()));
      return String.join("|", parts);
    }
    return node.isNull() ? "" : node.asText();
  }

  private static LexiconFile entries(Map<String, Map<String, String>> rows) {
    if (rows.size() > MOST_ENTRIES) {
      return wrong("file", "more than " + MOST_ENTRIES + " entries; split it");
    }
    List<LexiconEntry> entries = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    rows.forEach(
        (place, row) -> new EntryFields(place, row).entry(mistakes).ifPresent(entries::add));
    return mistakes.isEmpty()
        ? new LexiconFile.Entries(List.copyOf(entries))
        : new LexiconFile.Wrong(
            List.copyOf(mistakes.subList(0, Math.min(MOST_MISTAKES, mistakes.size()))));
  }

  private static LexiconFile wrong(String place, String message) {
    return new LexiconFile.Wrong(List.of(new Mistake(place, message)));
  }
}
