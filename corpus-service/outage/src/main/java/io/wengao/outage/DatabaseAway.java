package io.wengao.outage;

import io.smallrye.graphql.api.ErrorCode;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** The database cannot be reached just now; the same request may be sent again. */
@ErrorCode(DatabaseAway.CODE)
public final class DatabaseAway extends RuntimeException implements Passing {
  static final String CODE = "DATABASE_UNAVAILABLE";
  static final String MESSAGE = "The database cannot be reached just now; send the request again.";
  private static final long serialVersionUID = 1L;

  public DatabaseAway(Throwable cause) {
    super(MESSAGE, cause);
  }

  /** Whether a failure comes from a connection that was cut or could not be made. */
  public static boolean isBehind(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof DatabaseAway
          || at instanceof SQLTransientConnectionException
          || at instanceof SQLException sql && isOfConnection(sql.getSQLState())
          || at instanceof JDBCConnectionException) {
        return true;
      }
    }
    return false;
  }

  /** Class 08 is a connection exception; 57P01 to 57P03 a server that goes down or comes up. */
  private static boolean isOfConnection(@Nullable String state) {
    return state != null && (state.startsWith("08") || state.startsWith("57P0"));
  }
}
