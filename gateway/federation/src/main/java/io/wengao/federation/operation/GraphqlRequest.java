package io.wengao.federation.operation;

import io.wengao.federation.access.Authorization;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client's request, as GraphQL over HTTP has it.
 *
 * @param query the document's text
 * @param operationName which operation to run, where the document holds several
 * @param variables plain JSON values: strings, numbers, booleans, lists, maps, null
 * @param headers to forward to subgraphs; names in lower case
 * @param activeLabels labels of progressive overrides that are active for this request
 * @param authorization who asks, where the schema requires something of them
 */
public record GraphqlRequest(
    String query,
    @Nullable String operationName,
    Map<String, Object> variables,
    Map<String, List<String>> headers,
    Set<String> activeLabels,
    Authorization authorization) {

  /** A request of nobody known, for which no label is active. */
  public GraphqlRequest(
      String query,
      @Nullable String operationName,
      Map<String, Object> variables,
      Map<String, List<String>> headers) {
    this(query, operationName, variables, headers, Set.of(), Authorization.nobody());
  }

  /** A request of a document alone. */
  public static GraphqlRequest of(String query) {
    return new GraphqlRequest(query, null, Map.of(), Map.of());
  }

  public GraphqlRequest withVariables(Map<String, Object> values) {
    return new GraphqlRequest(query, operationName, values, headers, activeLabels, authorization);
  }

  public GraphqlRequest withActiveLabels(Set<String> labels) {
    return new GraphqlRequest(query, operationName, variables, headers, labels, authorization);
  }

  public GraphqlRequest withAuthorization(Authorization who) {
    return new GraphqlRequest(query, operationName, variables, headers, activeLabels, who);
  }
}
