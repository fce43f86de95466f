package io.wengao.outage;

import io.smallrye.graphql.api.ErrorCode;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** The database cannot be reached just now; the same request may be sent again. */
@ErrorCode(DatabaseAway.CODE)
public final class DatabaseAway extends RuntimeException {
  static final String CODE = "DATABASE_UNAVAILABLE";
  static final String MESSAGE = "The database cannot be reached just now; send the request again.";
  private static final long serialVersionUID = 1L;

  public DatabaseAway(Throwable cause) {
    super(MESSAGE, cause);
  }

  /**
   * Whether a failure comes from a connection that was cut or could not be made; a commit that was
   * cut tells so in what it suppressed only.
   */
  public static boolean isBehind(@Nullable Throwable failure) {
    return failure != null
        && (isOne(failure)
            || isBehind(failure.getCause())
            || Arrays.stream(failure.getSuppressed()).anyMatch(DatabaseAway::isBehind));
  }

  private static boolean isOne(Throwable failure) {
    return failure instanceof DatabaseAway
        || failure instanceof SQLTransientConnectionException
        || failure instanceof SQLException sql && isOfConnection(sql.getSQLState())
        || failure instanceof JDBCConnectionException;
  }

  /** Class 08 is a connection exception; 57P01 to 57P03 a server that goes down or comes up. */
  private static boolean isOfConnection(@Nullable String state) {
    return state != null && (state.startsWith("08") || state.startsWith("57P0"));
  }
}
