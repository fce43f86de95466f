package io.wengao.corpus.speech;

/** Orders of a list of speeches; equal ones follow by id. */
public enum SpeechOrder {
  /** The latest import first. */
  IMPORTED_AT_DESC("function('to_char', s.importedAt, 'YYYYMMDDHH24MISSUS')", true),
  /** The latest year first, speeches without a year last. */
  YEAR_DESC("lpad(cast(coalesce(s.year, 0) as string), 4, '0')", true),
  /** By title, in the order of the database. */
  TITLE_ASC("s.title", false);

  private final String key;
  private final boolean descending;

  SpeechOrder(String key, boolean descending) {
    this.key = key;
    this.descending = descending;
  }

  /** The HQL expression of the sort key, a string. */
  String key() {
    return key;
  }

  boolean descending() {
    return descending;
  }
}
