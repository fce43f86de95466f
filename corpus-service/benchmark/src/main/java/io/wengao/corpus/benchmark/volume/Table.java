package io.wengao.corpus.benchmark.volume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** Rows of measures, a column a size, as Markdown. */
final class Table {
  private final List<String> columns = new ArrayList<>();
  private final SequencedMap<String, List<String>> rows = new LinkedHashMap<>();

  void column(int documents) {
    columns.add(String.format(Locale.ROOT, "%,d", documents));
  }

  /** The value of the latest column. */
  void put(String row, String value) {
    List<String> values = rows.computeIfAbsent(row, one -> new ArrayList<>());
    while (values.size() < columns.size() - 1) {
      values.add("");
    }
    values.add(value);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append("| documents | ").append(String.join(" | ", columns)).append(" |\n");
    text.append("|---|").append("---|".repeat(columns.size())).append('\n');
    rows.forEach(
        (row, values) ->
            text.append("| ")
                .append(row)
                .append(" | ")
                .append(String.join(" | ", values))
                .append(" |\n"));
    return text.toString();
  }
}
