package io.wengao.gateway.mock;

/** What a service does instead of answering. */
public enum Fault {
  NONE,
  /** Takes the request and never answers. */
  SILENT,
  /** Takes the request and answers when it is told to. */
  HELD,
  /** Closes the connection without an answer. */
  CLOSED_SOCKET,
  /** Closes the connection in the middle of an answer. */
  CLOSED_HALFWAY,
  STATUS_500,
  HTML,
  HALF_JSON,
  /** Strings where numbers and objects belong. */
  WRONG_TYPES,
  /** More than the gateway takes. */
  TOO_LARGE
}
