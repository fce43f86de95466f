package io.wengao.federation.operation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client's request, as GraphQL over HTTP has it.
 *
 * @param query the document's text
 * @param operationName which operation to run, where the document holds several
 * @param variables plain JSON values: strings, numbers, booleans, lists, maps, null
 * @param headers to forward to subgraphs; names in lower case
 */
public record GraphqlRequest(
    String query,
    @Nullable String operationName,
    Map<String, Object> variables,
    Map<String, List<String>> headers) {

  /** A request of a document alone. */
  public static GraphqlRequest of(String query) {
    return new GraphqlRequest(query, null, Map.of(), Map.of());
  }

  public GraphqlRequest withVariables(Map<String, Object> values) {
    return new GraphqlRequest(query, operationName, values, headers);
  }
}
