package io.wengao.corpus.mining;

import io.agroal.api.AgroalDataSource;
import io.wengao.corpus.office.Office;
import io.wengao.text.classification.Labelled;
import io.wengao.text.mining.MinedKind;
import io.wengao.text.span.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was mined of the speeches of an office. Plain JDBC: wordings are no entities. */
@ApplicationScoped
public class MinedStore {
  /** Wordings of a kind and theme that are looked at; reports repeat each other long before. */
  private static final int MOST_WORDINGS = 20_000;

  /** Places of a wording that are looked at. */
  private static final int MOST_PLACES = 6;

  private static final String WORDINGS =
      """
      select number, text from mined_wording
      where office = ? and kind = ? and (cast(? as text) is null or theme = ? or (theme = '' and kind = 'SAYING'))
      order by number limit ?""";

  private static final String PREFERRED =
      """
      select distinct wording from mined_place
      where office = ? and document_id = any(?) and (document_id = any(?) or passage_id = any(?))""";

  private static final String PLACES =
      """
      select w.number, p.passage_id, s.id, s.title, s.document_id, s.kind_id, s.kind_label, s.level_id, s.level_label,
        a.sha256, p.start_offset, p.end_offset, a.text
      from unnest(?) as w (number)
      cross join lateral (
        select * from mined_place m
        where m.wording = w.number and (cast(? as text) is null or m.move_id = ?) and m.speech_id <> all(?)
          and exists (select 1 from speech b where b.office = m.office and b.id = m.speech_id and (b.material_blocked is null or b.material_released))
        order by (m.document_id = any(?) or m.passage_id = any(?)) desc, m.passage_id, m.start_offset limit ?) p
      join speech s on s.office = p.office and s.id = p.speech_id
      join passage a on a.office = p.office and a.id = p.passage_id
      order by w.number, (p.document_id = any(?) or p.passage_id = any(?)) desc, p.passage_id, p.start_offset""";

  private static final String FORGET =
      """
      with gone as (delete from mined_place where office = ? and speech_id = any(?))
      update mined_speech set version = 0 where office = ? and speech_id = any(?)""";

  private final AgroalDataSource database;

  MinedStore(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * The wordings of a kind.
   *
   * @param theme id of a theme; null for wordings of any, which are then given once a theme
   */
  public List<MinedWording> wordings(Office office, MinedKind kind, @Nullable String theme) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(WORDINGS)) {
      read.setString(1, office.id());
      read.setString(2, kind.name());
      read.setString(3, theme);
      read.setString(4, theme);
      read.setInt(5, MOST_WORDINGS);
      List<MinedWording> wordings = new ArrayList<>();
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          wordings.add(new MinedWording(rows.getLong(1), rows.getString(2)));
        }
      }
      return wordings;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the wordings of " + office.id(), e);
    }
  }

  /**
   * Numbers of the wordings that stand in one of the documents or passages.
   *
   * @param sources ids of documents and passages
   */
  public Collection<Long> standingIn(Office office, Collection<String> sources) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(PREFERRED)) {
      Object[] named = sources.toArray();
      Object[] documents = sources.stream().map(it -> it.replaceAll("-.*", "")).toArray();
      read.setString(1, office.id());
      read.setArray(2, connection.createArrayOf("text", documents));
      read.setArray(3, connection.createArrayOf("text", named));
      read.setArray(4, connection.createArrayOf("text", named));
      List<Long> numbers = new ArrayList<>();
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          numbers.add(rows.getLong(1));
        }
      }
      return numbers;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the wordings of sources", e);
    }
  }

  /**
   * Places of wordings in speeches that lend their wording, by number; a few each, those in
   * preferred sources first, then in order of ids.
   *
   * @param move id of a move the passage makes; null for any
   * @param excluded ids of speeches
   * @param preferred ids of documents and passages
   */
  public Map<Long, List<MinedPlace>> places(
      Collection<Long> numbers,
      @Nullable String move,
      Collection<String> excluded,
      Collection<String> preferred) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(PLACES)) {
      read.setArray(1, connection.createArrayOf("int8", numbers.toArray()));
      read.setString(2, move);
      read.setString(3, move);
      read.setArray(4, connection.createArrayOf("text", excluded.toArray()));
      for (int parameter : new int[] {5, 6, 8, 9}) {
        read.setArray(parameter, connection.createArrayOf("text", preferred.toArray()));
      }
      read.setInt(7, MOST_PLACES);
      Map<Long, List<MinedPlace>> places = new LinkedHashMap<>();
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          places.computeIfAbsent(rows.getLong(1), n -> new ArrayList<>()).add(place(rows));
        }
      }
      return places;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read where wordings stand", e);
    }
  }

  /**
   * Forgets what was mined of speeches whose passages are others now; they are mined anew. Part of
   * the caller's transaction.
   */
  public void forget(Office office, Collection<String> speechIds) {
    try (Connection connection = database.getConnection();
        PreparedStatement forget = connection.prepareStatement(FORGET)) {
      forget.setString(1, office.id());
      forget.setArray(2, connection.createArrayOf("text", speechIds.toArray()));
      forget.setString(3, office.id());
      forget.setArray(4, connection.createArrayOf("text", speechIds.toArray()));
      forget.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot forget what was mined of " + speechIds, e);
    }
  }

  private static MinedPlace place(ResultSet row) throws SQLException {
    String level = row.getString(8);
    return new MinedPlace(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        new Labelled(row.getString(6), row.getString(7)),
        level == null ? null : new Labelled(level, row.getString(9)),
        row.getString(10),
        new Span(row.getInt(11), row.getInt(12)),
        row.getString(13));
  }
}
