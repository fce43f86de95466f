package io.wengao.corpus.document;

import io.agroal.api.AgroalDataSource;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * The bytes of documents. Plain JDBC within the caller's transaction: 50 MB are no entity's
 * business.
 */
@ApplicationScoped
public class Originals {
  private static final String KEEP =
      "insert into original (office, document_id, bytes) select office, ?, bytes from upload where office = ? and id = ?";

  private static final String READ =
      "select bytes from original where office = ? and document_id = ?";

  private final AgroalDataSource database;

  Originals(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Copies the bytes of uploads, inside the database, to the documents that were read from them.
   *
   * @param uploads id of the upload by id of the document
   */
  public void keep(Office office, SequencedMap<String, String> uploads) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      for (Map.Entry<String, String> one : uploads.entrySet()) {
        insert.setString(1, one.getKey());
        insert.setString(2, office.id());
        insert.setString(3, one.getValue());
        insert.addBatch();
      }
      if (IntStream.of(insert.executeBatch()).anyMatch(rows -> rows != 1)) {
        throw new IllegalStateException(
            "an upload of office " + office.id() + " is gone, one of " + uploads.values());
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "cannot keep the originals of documents " + uploads.keySet(), e);
    }
  }

  /** The bytes of a document as they were imported; empty when there is none. */
  public Optional<byte[]> bytes(Office office, String documentId) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setString(1, office.id());
      read.setString(2, documentId);
      try (ResultSet row = read.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the original of document " + documentId, e);
    }
  }
}
