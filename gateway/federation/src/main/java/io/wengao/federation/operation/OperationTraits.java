package io.wengao.federation.operation;

/**
 * What decides how an operation can be answered.
 *
 * @param kind UNKNOWN if the document is not valid
 * @param introspects whether it asks for the schema, which takes as long as the schema is large
 * @param defers whether it may be answered in parts
 */
public record OperationTraits(OperationKind kind, boolean introspects, boolean defers) {

  /** Of a document that is not valid. */
  public static final OperationTraits UNKNOWN =
      new OperationTraits(OperationKind.UNKNOWN, false, false);
}
