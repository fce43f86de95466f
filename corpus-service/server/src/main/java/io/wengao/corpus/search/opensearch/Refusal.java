package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;

/** The cluster understood and said no. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;
  private static final int BAD_REQUEST = 400;

  private final int status;
  private final String type;

  Refusal(String request, int status, JsonNode answer) {
    super(
        "OpenSearch refused %s with status %d: %s".formatted(request, status, reason(answer)),
        null);
    this.status = status;
    this.type = answer.path("error").path("type").asText();
  }

  private static String reason(JsonNode answer) {
    JsonNode error = answer.path("error");
    JsonNode cause = error.path("root_cause").path(0);
    JsonNode from = cause.isMissingNode() ? error : cause;
    return from.isTextual()
        ? from.asText()
        : from.path("type").asText("no type") + ", " + from.path("reason").asText("no reason");
  }

  /** Whether the index or alias is not there. */
  boolean missing() {
    return status == NOT_FOUND;
  }

  /** Whether an index of that name is there already. */
  boolean taken() {
    return status == BAD_REQUEST && type.equals("resource_already_exists_exception");
  }
}
