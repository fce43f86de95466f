package io.wengao.local.postgres;

/**
 * One service's database and the role that owns it, nothing else may connect.
 *
 * @param name of the database and of the role
 * @param url JDBC, without credentials
 */
public record Database(String name, String url, String password) {
  @Override
  public String toString() {
    return "Database[" + url + "]"; // the password stays out of every message
  }
}
