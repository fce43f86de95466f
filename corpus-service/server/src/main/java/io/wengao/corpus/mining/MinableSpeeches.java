package io.wengao.corpus.mining;

import io.wengao.corpus.office.Office;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which speeches are not mined, and what there is to mine in them. */
final class MinableSpeeches {
  /** One process at a time writes: two that add the same wordings would wait for each other. */
  private static final String ALONE =
      "select pg_try_advisory_xact_lock(hashtextextended('wengao mining', 0))";

  /** A speech that is being deleted is left alone; one that is taken waits with being deleted. */
  private static final String MISSING =
      """
      select s.office, s.id from mined_speech m
      join speech s on s.office = m.office and s.id = m.speech_id
      where m.version < ?
      order by m.version, m.office, m.speech_id limit ?
      for key share of s skip locked""";

  private static final String PASSAGES =
      """
      select id, speech_id, document_id, move_id, role = 'HEADING', text from passage
      where office = ? and speech_id = any(?) and not damaged and role <> 'SALUTATION'
      order by speech_id, index""";

  private MinableSpeeches() {}

  /** Whether this transaction is the only one that mines. */
  static boolean mayMine(Connection from) throws SQLException {
    try (PreparedStatement alone = from.prepareStatement(ALONE);
        ResultSet row = alone.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  /** Some speeches of one office that are not mined by rules of this version; empty: none is. */
  static Optional<Minable> some(Connection from, int version, int most) throws SQLException {
    List<String> ids = new ArrayList<>();
    String office = "";
    try (PreparedStatement missing = from.prepareStatement(MISSING)) {
      missing.setInt(1, version);
      missing.setInt(2, most);
      try (ResultSet rows = missing.executeQuery()) {
        while (rows.next()) {
          office = ids.isEmpty() ? rows.getString(1) : office;
          if (rows.getString(1).equals(office)) {
            ids.add(rows.getString(2));
          }
        }
      }
    }
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(new Minable(new Office(office), ids, passages(from, office, ids)));
  }

  private static List<Minable.Passage> passages(
      Connection from, String office, List<String> speechIds) throws SQLException {
    List<Minable.Passage> passages = new ArrayList<>();
    try (PreparedStatement of = from.prepareStatement(PASSAGES)) {
      of.setString(1, office);
      of.setArray(2, from.createArrayOf("text", speechIds.toArray()));
      try (ResultSet rows = of.executeQuery()) {
        while (rows.next()) {
          passages.add(
              new Minable.Passage(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getBoolean(5),
                  rows.getString(6)));
        }
      }
    }
    return passages;
  }
}
