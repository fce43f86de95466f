package io.wengao.corpus.document;

import io.agroal.api.AgroalDataSource;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The bytes of documents. Plain JDBC within the caller's transaction: 50 MB are no entity's
 * business.
 */
@ApplicationScoped
public class Originals {
  private static final String KEEP =
      "insert into original (office, document_id, bytes) select office, ?, bytes from upload where office = ? and id = ?";

  private final AgroalDataSource database;

  Originals(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Copies the bytes of an upload, inside the database, to the document that was read from them.
   */
  public void keep(Office office, String documentId, String uploadId) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setString(1, documentId);
      insert.setString(2, office.id());
      insert.setString(3, uploadId);
      if (insert.executeUpdate() != 1) {
        throw new IllegalStateException(
            "upload " + uploadId + " of office " + office.id() + " is gone");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot keep the original of document " + documentId, e);
    }
  }
}
