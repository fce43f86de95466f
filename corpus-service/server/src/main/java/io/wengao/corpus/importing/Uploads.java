package io.wengao.corpus.importing;

import io.agroal.api.AgroalDataSource;
import io.wengao.corpus.job.NewJob.WaitingFile;
import io.wengao.corpus.office.Office;
import io.wengao.text.SpeechReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Bytes on their way in, as rows. Plain JDBC within the caller's transaction: they are streamed,
 * not held in memory.
 */
@ApplicationScoped
public class Uploads {
  private static final int CHUNK = 4 * 1024 * 1024;
  private static final String INSERT =
      "insert into upload (office, id, job_id, file_name, size_bytes, bytes, created_at) values (?, ?, ?, ?, ?, ?, now())";
  private static final String CLAIM =
      "update upload set job_id = ? where office = ? and id = ? and job_id is null returning file_name, size_bytes";

  private final AgroalDataSource database;

  Uploads(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Stores a file for a job, or for one to come when {@code jobId} is null; bytes over the limit
   * are left out.
   */
  public WaitingFile store(Office office, @Nullable String jobId, IncomingFile.OnDisk file) {
    try (InputStream bytes = Files.newInputStream(file.path())) {
      return insert(office, jobId, file.fileName(), file.sizeBytes(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the upload " + file.path(), e);
    }
  }

  WaitingFile store(Office office, String jobId, IncomingFile.Text file) {
    byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
    return insert(office, jobId, file.fileName(), bytes.length, new ByteArrayInputStream(bytes));
  }

  private WaitingFile insert(
      Office office, @Nullable String jobId, String fileName, long size, InputStream bytes) {
    String id = UUID.randomUUID().toString();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, office.id());
      insert.setString(2, id);
      insert.setString(3, jobId);
      insert.setString(4, fileName);
      insert.setLong(5, size);
      if (size > SpeechReader.MAX_BYTES) {
        insert.setBytes(6, null);
      } else {
        insert.setBinaryStream(6, bytes, size);
      }
      insert.executeUpdate();
      return new WaitingFile(id, fileName, size);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot store the upload " + fileName, e);
    }
  }

  /** Gives an upload that waits for a job to this one; empty when there is none. */
  Optional<WaitingFile> claim(Office office, String jobId, String uploadId) {
    try (Connection connection = database.getConnection();
        PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      claim.setString(1, jobId);
      claim.setString(2, office.id());
      claim.setString(3, uploadId);
      try (ResultSet claimed = claim.executeQuery()) {
        return claimed.next()
            ? Optional.of(new WaitingFile(uploadId, claimed.getString(1), claimed.getLong(2)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot claim upload " + uploadId, e);
    }
  }

  /** The bytes of an upload, read piece by piece; {@code size} is at most the limit of a file. */
  byte[] bytes(Office office, String uploadId, int size) {
    byte[] all = new byte[size];
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select substring(bytes from ? for ?) from upload where office = ? and id = ?")) {
      for (int from = 0; from < size; from += CHUNK) {
        byte[] piece = piece(select, office, uploadId, from);
        System.arraycopy(piece, 0, all, from, piece.length);
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read upload " + uploadId, e);
    }
  }

  private static byte[] piece(PreparedStatement select, Office office, String uploadId, int from)
      throws SQLException {
    select.setInt(1, from + 1);
    select.setInt(2, CHUNK);
    select.setString(3, office.id());
    select.setString(4, uploadId);
    try (ResultSet row = select.executeQuery()) {
      byte[] piece = row.next() ? row.getBytes(1) : null;
      if (piece == null) {
        throw new IllegalStateException(
            "upload " + uploadId + " of office " + office.id() + " is gone");
      }
      return piece;
    }
  }

  /** Forgets the bytes of uploads whose files have an outcome. */
  void drop(Office office, List<String> uploadIds) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from upload where office = ? and id = any(?)")) {
      delete.setString(1, office.id());
      delete.setArray(2, connection.createArrayOf("text", uploadIds.toArray()));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot delete the uploads " + uploadIds, e);
    }
  }

  /** Forgets the bytes of all uploads of a job that is over. */
  void dropAll(Office office, String jobId) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from upload where office = ? and job_id = ?")) {
      delete.setString(1, office.id());
      delete.setString(2, jobId);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot delete the uploads of job " + jobId, e);
    }
  }

  /** Forgets the bytes of uploads of all offices that came before this and wait for no job. */
  void dropUnclaimed(Instant before) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement(
                "delete from upload where job_id is null and created_at < ?")) {
      delete.setObject(1, before.atOffset(ZoneOffset.UTC));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot delete uploads that came before " + before, e);
    }
  }
}
