package io.wengao.corpus.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a CSV file by RFC 4180; blank lines are left out.
 *
 * @param number of the line in the file, from 1
 * @param fields without their quotes
 */
record CsvLine(int number, List<String> fields) {

  static List<CsvLine> all(String text) {
    List<CsvLine> lines = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    int number = 1;
    int begun = 1;
    boolean quoted = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      boolean ends = i == text.length();
      if (quoted && !ends && (c != '"' || next(text, i) == '"')) {
        field.append(c);
        i += c == '"' ? 1 : 0;
      } else if (c == '"' && !ends) {
        quoted = !quoted;
      } else if (c == ',' || c == '\n') {
        fields.add(field.toString());
        field.setLength(0);
      } else if (c != '\r') {
        field.append(c);
      }
      if (c == '\n' && !ends) {
        number++;
      }
      if (c == '\n' && (ends || !quoted)) {
        if (fields.size() > 1 || !fields.getFirst().isBlank()) {
          lines.add(new CsvLine(begun, List.copyOf(fields)));
        }
        fields.clear();
        begun = number;
      }
    }
    return lines;
  }

  private static char next(String text, int at) {
    return at + 1 < text.length() ? text.charAt(at + 1) : '\0';
  }
}
