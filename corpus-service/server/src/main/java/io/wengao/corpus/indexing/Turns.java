package io.wengao.corpus.indexing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Lets one process at a time do a piece of work that several look after, by a lock in the database.
 * A process that dies loses its connection and with it the lock.
 */
@ApplicationScoped
class Turns {
  private static final String TRY = "select pg_try_advisory_lock(hashtextextended(?, 0))";
  private static final String END = "select pg_advisory_unlock(hashtextextended(?, 0))";

  private final AgroalDataSource database;

  Turns(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Does {@code work} unless another process is at it; whether it was done.
   *
   * @param name what the work is about; the lock's name
   */
  boolean take(String name, Runnable work) {
    try (Connection connection = database.getConnection()) {
      if (!ask(connection, TRY, name)) {
        return false;
      }
      try {
        work.run();
      } finally {
        ask(connection, END, name);
      }
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot lock the " + name + " in the database", e);
    }
  }

  private static boolean ask(Connection connection, String query, String name) throws SQLException {
    try (PreparedStatement asking = connection.prepareStatement(query)) {
      asking.setString(1, name);
      try (ResultSet answer = asking.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
