package io.wengao.federation.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wengao.federation.operation.OperationKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request to one subgraph.
 *
 * @param subgraph the name given at composition
 * @param url the address in the supergraph; a host may overrule it
 * @param variables the client's variables this document uses, and representations of entities
 * @param headers those of {@link io.wengao.federation.operation.GraphqlRequest#headers()}
 */
public record SubgraphRequest(
    String subgraph,
    String url,
    OperationKind operation,
    String document,
    @Nullable String operationName,
    Map<String, Object> variables,
    Map<String, List<String>> headers) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The JSON to send by POST: {@code {"query", "operationName", "variables"}}. */
  public byte[] body() {
    var body = new LinkedHashMap<String, Object>();
    body.put("query", document);
    if (operationName != null) {
      body.put("operationName", operationName);
    }
    if (!variables.isEmpty()) {
      body.put("variables", variables);
    }
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "The variables for subgraph " + subgraph + " cannot be written as JSON", e);
    }
  }
}
