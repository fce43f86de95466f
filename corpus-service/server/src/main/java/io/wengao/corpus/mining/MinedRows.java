package io.wengao.corpus.mining;

import io.wengao.text.mining.MinedUnit;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes what was mined of some speeches; takes part in the caller's transaction. */
final class MinedRows {
  private static final String INPUT =
      " from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::int[])"
          + " as i (kind, theme, text, passage_id, speech_id, document_id, move_id, start_offset, end_offset)";
  private static final String WORDINGS =
      "insert into mined_wording (office, kind, theme, text) select distinct ?, i.kind, i.theme, i.text"
          + INPUT
          + " on conflict (office, kind, theme, text) do nothing";
  private static final String PLACES =
      "insert into mined_place (office, wording, passage_id, start_offset, end_offset, move_id, speech_id, document_id)"
          + " select w.office, w.number, i.passage_id, i.start_offset, i.end_offset, i.move_id, i.speech_id, i.document_id"
          + INPUT
          + " join mined_wording w on w.office = ? and w.kind = i.kind and w.theme = i.theme and w.text = i.text"
          + " on conflict do nothing";
  private static final String FORGET =
      "delete from mined_place where office = ? and speech_id = any(?)";
  private static final String DONE =
      "update mined_speech set version = ? where office = ? and speech_id = any(?)";

  private final List<String> kinds = new ArrayList<>();
  private final List<String> themes = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> passages = new ArrayList<>();
  private final List<String> speeches = new ArrayList<>();
  private final List<String> documents = new ArrayList<>();
  private final List<String> moves = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private MinedRows() {}

  /** Writes the speeches' pieces instead of those kept of them, and that they are mined. */
  static void write(Connection to, Minable mined, List<Minable.Found> found, int version)
      throws SQLException {
    MinedRows rows = new MinedRows();
    for (Minable.Found of : found) {
      of.units().forEach(unit -> rows.add(of.passage(), unit));
    }
    String office = mined.office().id();
    try (PreparedStatement forget = to.prepareStatement(FORGET)) {
      forget.setString(1, office);
      forget.setArray(2, array(to, "text", mined.speechIds()));
      forget.executeUpdate();
    }
    if (!rows.texts.isEmpty()) {
      rows.insert(to, office);
    }
    try (PreparedStatement done = to.prepareStatement(DONE)) {
      done.setInt(1, version);
      done.setString(2, office);
      done.setArray(3, array(to, "text", mined.speechIds()));
      done.executeUpdate();
    }
  }

  /** A saying that fits any theme is kept under an empty one. */
  private void add(Minable.Passage passage, MinedUnit unit) {
    List<String> of = unit.themes().isEmpty() ? List.of("") : unit.themes();
    for (String theme : of) {
      kinds.add(unit.kind().name());
      themes.add(theme);
      texts.add(unit.text());
      passages.add(passage.id());
      speeches.add(passage.speechId());
      documents.add(passage.documentId());
      moves.add(passage.moveId());
      starts.add(unit.span().start());
      ends.add(unit.span().end());
    }
  }

  private void insert(Connection to, String office) throws SQLException {
    try (PreparedStatement wordings = to.prepareStatement(WORDINGS)) {
      wordings.setString(1, office);
      set(to, wordings, 2);
      wordings.executeUpdate();
    }
    try (PreparedStatement places = to.prepareStatement(PLACES)) {
      int next = set(to, places, 1);
      places.setString(next, office);
      places.executeUpdate();
    }
  }

  /** Sets the columns from parameter {@code at} on; the number of the next parameter. */
  private int set(Connection to, PreparedStatement statement, int at) throws SQLException {
    int next = at;
    for (List<String> column :
        List.of(kinds, themes, texts, passages, speeches, documents, moves)) {
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
}
