package io.wengao.corpus.mining;

import io.wengao.corpus.office.Office;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Which speeches are not mined, and what there is to mine in them. */
final class MinableSpeeches {
  /** One process at a time writes: two that add the same wordings would wait for each other. */
  private static final String ALONE =
      "select pg_try_advisory_xact_lock(hashtextextended('wengao mining', 0))";

  private static final String MISSING =
      """
      select s.office, s.id, s.document_id from speech s
      left join mined_speech m on m.office = s.office and m.speech_id = s.id
      where m.version is distinct from ?
      order by s.office, s.id limit ?""";

  private static final String PASSAGES =
      """
      select id, move_id, role = 'HEADING', text from passage
      where office = ? and speech_id = ? and not damaged and role <> 'SALUTATION'
      order by index""";

  private MinableSpeeches() {}

  /** Whether this transaction is the only one that mines. */
  static boolean mayMine(Connection from) throws SQLException {
    try (PreparedStatement alone = from.prepareStatement(ALONE);
        ResultSet row = alone.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  /** Some speeches of any office that are not mined by rules of this version. */
  static List<Minable> some(Connection from, int version, int most) throws SQLException {
    List<Minable> speeches = new ArrayList<>();
    try (PreparedStatement missing = from.prepareStatement(MISSING)) {
      missing.setInt(1, version);
      missing.setInt(2, most);
      try (ResultSet rows = missing.executeQuery()) {
        while (rows.next()) {
          Office office = new Office(rows.getString(1));
          speeches.add(new Minable(office, rows.getString(2), rows.getString(3), List.of()));
        }
      }
    }
    List<Minable> filled = new ArrayList<>();
    for (Minable speech : speeches) {
      filled.add(
          new Minable(
              speech.office(),
              speech.speechId(),
              speech.documentId(),
              passages(from, speech.office(), speech.speechId())));
    }
    return filled;
  }

  private static List<Minable.Passage> passages(Connection from, Office office, String speechId)
      throws SQLException {
    List<Minable.Passage> passages = new ArrayList<>();
    try (PreparedStatement of = from.prepareStatement(PASSAGES)) {
      of.setString(1, office.id());
      of.setString(2, speechId);
      try (ResultSet rows = of.executeQuery()) {
        while (rows.next()) {
          passages.add(
              new Minable.Passage(
                  rows.getString(1), rows.getString(2), rows.getBoolean(3), rows.getString(4)));
        }
      }
    }
    return passages;
  }
}
