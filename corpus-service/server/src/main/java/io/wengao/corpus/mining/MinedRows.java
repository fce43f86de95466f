package io.wengao.corpus.mining;

import io.wengao.text.mining.MinedUnit;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes what was mined of a speech; takes part in the caller's transaction. */
final class MinedRows {
  private static final String INPUT =
      " from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::int[])"
          + " as i (kind, theme, text, passage_id, move_id, start_offset, end_offset)";
  private static final String WORDINGS =
      "insert into mined_wording (office, kind, theme, text) select distinct ?, i.kind, i.theme, i.text"
          + INPUT
          + " on conflict (office, kind, theme, text) do nothing";
  private static final String PLACES =
      "insert into mined_place (wording, passage_id, start_offset, end_offset, move_id, office, speech_id, document_id)"
          + " select w.number, i.passage_id, i.start_offset, i.end_offset, i.move_id, w.office, ?, ?"
          + INPUT
          + " join mined_wording w on w.office = ? and w.kind = i.kind and w.theme = i.theme and w.text = i.text"
          + " on conflict do nothing";
  private static final String FORGET = "delete from mined_place where office = ? and speech_id = ?";
  private static final String DONE =
      "insert into mined_speech (office, speech_id, version) values (?, ?, ?)"
          + " on conflict (office, speech_id) do update set version = excluded.version";

  private final List<String> kinds = new ArrayList<>();
  private final List<String> themes = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> passages = new ArrayList<>();
  private final List<String> moves = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private MinedRows() {}

  /** Writes the speech's pieces instead of those kept of it, and that it is mined. */
  static void write(Connection to, Minable speech, List<Minable.Found> found, int version)
      throws SQLException {
    MinedRows rows = new MinedRows();
    for (Minable.Found of : found) {
      of.units().forEach(unit -> rows.add(of.passage(), unit));
    }
    execute(to, FORGET, speech.office().id(), speech.speechId());
    if (!rows.texts.isEmpty()) {
      rows.insert(to, speech);
    }
    execute(to, DONE, speech.office().id(), speech.speechId(), version);
  }

  /** A saying that fits any theme is kept under an empty one. */
  private void add(Minable.Passage passage, MinedUnit unit) {
    List<String> of = unit.themes().isEmpty() ? List.of("") : unit.themes();
    for (String theme : of) {
      kinds.add(unit.kind().name());
      themes.add(theme);
      texts.add(unit.text());
      passages.add(passage.id());
      moves.add(passage.moveId());
      starts.add(unit.span().start());
      ends.add(unit.span().end());
    }
  }

  private void insert(Connection to, Minable speech) throws SQLException {
    try (PreparedStatement wordings = to.prepareStatement(WORDINGS)) {
      wordings.setString(1, speech.office().id());
      set(to, wordings, 2);
      wordings.executeUpdate();
    }
    try (PreparedStatement places = to.prepareStatement(PLACES)) {
      places.setString(1, speech.speechId());
      places.setString(2, speech.documentId());
      int next = set(to, places, 3);
      places.setString(next, speech.office().id());
      places.executeUpdate();
    }
  }

  /** Sets the columns from parameter {@code at} on; the number of the next parameter. */
  private int set(Connection to, PreparedStatement statement, int at) throws SQLException {
    int next = at;
    for (List<String> column : List.of(kinds, themes, texts, passages, moves)) {
      statement.setArray(next++, array(to, "text", column));
    }
    for (List<Integer> column : List.of(starts, ends)) {
      statement.setArray(next++, array(to, "int4", column));
    }
    return next;
  }

  private static Array array(Connection to, String type, List<?> column) throws SQLException {
    return to.createArrayOf(type, column.toArray());
  }

  private static void execute(Connection to, String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = to.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }
}
