package io.wengao.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/**
 * What the launcher says to a running server as its administrator: is it durable, whose is which
 * database.
 */
final class Databases {
  /** What "nothing written is lost" rests on. */
  private static final List<String> MUST_BE_ON =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private final int port;
  private final Passwords passwords;

  Databases(int port, Passwords passwords) {
    this.port = port;
    this.passwords = passwords;
  }

  Connection connect() throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", Passwords.ADMIN);
    login.setProperty("password", passwords.of(Passwords.ADMIN));
    login.setProperty("connectTimeout", "5");
    login.setProperty("socketTimeout", "60");
    return DriverManager.getConnection(url("postgres"), login);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The names of those settings that are off; empty when the server is durable. */
  static List<String> notDurable(Connection connection) throws SQLException {
    java.util.ArrayList<String> off = new java.util.ArrayList<>();
    for (String setting : MUST_BE_ON) {
      if (!show(connection, setting).equals("on")) {
        off.add(setting);
      }
    }
    return off;
  }

  static String show(Connection connection, String setting) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW " + setting)) {
      row.next();
      return row.getString(1);
    }
  }

  /** Makes role and database where they are missing; safe to repeat after any interruption. */
  Database ensure(Connection connection, String name) throws SQLException {
    String password = passwords.of(name);
    try (Statement statement = connection.createStatement()) {
      if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
        statement.execute(
            "CREATE ROLE "
                + name
                + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '"
                + password
                + "'");
      }
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
        statement.execute("CREATE DATABASE " + name + " OWNER " + name);
      }
      statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
    }
    return new Database(name, url(name), password);
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }
}
