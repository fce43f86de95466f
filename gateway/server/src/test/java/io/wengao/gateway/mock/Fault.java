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
  TOO_LARGE,
  /** A hundred megabytes of it, without saying so first, as fast as they are taken. */
  HUNDRED_MEGABYTES,
  /** An answer that never ends, a byte now and then. */
  DRIPPING,
  /** What {@link MockSubgraph#answer} was given. */
  CANNED
}
