package io.wengao.federation.operation;

/** The kind of an operation; UNKNOWN for a document that does not parse or name one operation. */
public enum OperationKind {
  QUERY,
  MUTATION,
  SUBSCRIPTION,
  UNKNOWN
}
