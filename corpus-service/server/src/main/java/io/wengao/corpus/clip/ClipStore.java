package io.wengao.corpus.clip;

import io.agroal.api.AgroalDataSource;
import io.wengao.corpus.office.Office;
import io.wengao.text.span.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of clips. Every method takes part in the caller's transaction. */
@ApplicationScoped
class ClipStore {
  private static final String COLUMNS =
      "id, passage_id, start_offset, end_offset, text, note, tags, kept_at";
  private static final String KEEP =
      "insert into clip (office, person, "
          + COLUMNS
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " on conflict (office, person, id) do update set note = excluded.note, tags = excluded.tags returning "
          + COLUMNS;
  private static final String OF_PERSON =
      " from clip where office = ? and person = ? and (cast(? as text) is null or ? = any(tags))";
  private static final String LIST =
      "select "
          + COLUMNS
          + OF_PERSON
          + " and (cast(? as timestamptz) is null or (kept_at, id) < (?, ?)) order by kept_at desc, id desc limit ?";

  private final AgroalDataSource database;

  ClipStore(AgroalDataSource database) {
    this.database = database;
  }

  /** The clip as it is kept: one that was there keeps its time. */
  Clip keep(Office office, String person, Clip clip) {
    try (Connection connection = database.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setString(1, office.id());
      keep.setString(2, person);
      keep.setString(3, clip.id());
      keep.setString(4, clip.passageId());
      keep.setInt(5, clip.span().start());
      keep.setInt(6, clip.span().end());
      keep.setString(7, clip.text());
      keep.setString(8, clip.note());
      keep.setArray(9, connection.createArrayOf("text", clip.tags().toArray()));
      keep.setObject(10, clip.keptAt().atOffset(ZoneOffset.UTC));
      return clips(keep).getFirst();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot keep a clip", e);
    }
  }

  List<Clip> list(
      Office office,
      String person,
      @Nullable String tag,
      Clips.@Nullable Position after,
      int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement list = connection.prepareStatement(LIST)) {
      ofPerson(list, office, person, tag);
      Instant keptAt = after == null ? null : after.keptAt();
      OffsetDateTime before = keptAt == null ? null : keptAt.atOffset(ZoneOffset.UTC);
      list.setObject(5, before);
      list.setObject(6, before);
      list.setString(7, after == null ? null : after.id());
      list.setInt(8, most);
      return clips(list);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot list clips", e);
    }
  }

  long count(Office office, String person, @Nullable String tag) {
    try (Connection connection = database.getConnection();
        PreparedStatement count = connection.prepareStatement("select count(*)" + OF_PERSON)) {
      ofPerson(count, office, person, tag);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot count clips", e);
    }
  }

  boolean remove(Office office, String person, String id) {
    try (Connection connection = database.getConnection();
        PreparedStatement remove =
            connection.prepareStatement(
                "delete from clip where office = ? and person = ? and id = ?")) {
      remove.setString(1, office.id());
      remove.setString(2, person);
      remove.setString(3, id);
      return remove.executeUpdate() > 0;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot remove a clip", e);
    }
  }

  SortedMap<String, String> passages(Office office, List<String> ids) {
    SortedMap<String, String> passages = new TreeMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement read =
            connection.prepareStatement(
                "select id, passage_id from clip where office = ? and id = any(?)")) {
      read.setString(1, office.id());
      read.setArray(2, connection.createArrayOf("text", ids.toArray()));
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          passages.put(rows.getString(1), rows.getString(2));
        }
      }
      return passages;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read clips", e);
    }
  }

  private static void ofPerson(
      PreparedStatement statement, Office office, String person, @Nullable String tag)
      throws SQLException {
    statement.setString(1, office.id());
    statement.setString(2, person);
    statement.setString(3, tag);
    statement.setString(4, tag);
  }

  private static List<Clip> clips(PreparedStatement query) throws SQLException {
    List<Clip> clips = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        clips.add(
            new Clip(
                rows.getString(1),
                rows.getString(2),
                new Span(rows.getInt(3), rows.getInt(4)),
                rows.getString(5),
                rows.getString(6),
                List.of((String[]) rows.getArray(7).getArray()),
                rows.getObject(8, OffsetDateTime.class).toInstant()));
      }
    }
    return clips;
  }
}
