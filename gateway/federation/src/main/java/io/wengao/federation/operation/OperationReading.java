package io.wengao.federation.operation;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;

/** What came of reading a client's document. */
public sealed interface OperationReading {

  /** A document valid for the API schema, and the operation to run. */
  record Ready(Document document, OperationDefinition operation) implements OperationReading {}

  record Rejected(List<GraphqlError> errors) implements OperationReading {}
}
