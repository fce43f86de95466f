package io.wengao.corpus.indexing;

import io.agroal.api.AgroalDataSource;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Vectors by the content they were made of, kept in the database. Plain JDBC: they are no entities.
 */
@ApplicationScoped
class EmbeddingStore {
  private static final String READ =
      "select sha256, vectors from embedding where office = ? and model = ? and sha256 = any(?)";
  private static final String KEEP =
      "insert into embedding (office, model, sha256, vectors) values (?, ?, ?, ?) on conflict do nothing";

  private final AgroalDataSource database;

  EmbeddingStore(AgroalDataSource database) {
    this.database = database;
  }

  /** What is kept of the contents, by SHA-256. */
  SortedMap<String, byte[]> read(Office office, String model, Collection<String> contents) {
    SortedMap<String, byte[]> found = new TreeMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setString(1, office.id());
      read.setString(2, model);
      read.setArray(3, connection.createArrayOf("text", contents.toArray()));
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), rows.getBytes(2));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the vectors of office " + office.id(), e);
    }
  }

  /** Keeps the vectors of a content; what is kept already stays. */
  void keep(Office office, String model, String sha256, byte[] vectors) {
    try (Connection connection = database.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setString(1, office.id());
      keep.setString(2, model);
      keep.setString(3, sha256);
      keep.setBytes(4, vectors);
      keep.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot keep the vectors of a text", e);
    }
  }
}
