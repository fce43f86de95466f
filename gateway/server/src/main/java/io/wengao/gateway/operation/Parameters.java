package io.wengao.gateway.operation;

import io.vertx.core.MultiMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a GraphQL request as GraphQL over HTTP has them: query, operationName,
 * variables, extensions, and {@code documentId} in place of the query.
 */
public sealed interface Parameters {

  /** Well-formed; says nothing about the document. */
  record Accepted(String query, @Nullable String operationName, Map<String, Object> variables)
      implements Parameters {}

  /**
   * Well-formed, but the document is named, not (or not only) written out.
   *
   * @param query the document as well, when the client registers it under its hash
   */
  record Named(
      DocumentName name,
      @Nullable String query,
      @Nullable String operationName,
      Map<String, Object> variables)
      implements Parameters {

    /** The same request with the document the name stands for. */
    public Accepted as(String document) {
      return new Accepted(document, operationName, variables);
    }
  }

  /** Not a GraphQL request; the message says what is wrong and where. */
  record Refused(String message) implements Parameters {}

  /** Its JSON has more lists and objects inside each other than {@code most}. */
  record TooDeep(int most) implements Parameters {}

  /** Reads a POST body. */
  static Parameters ofJson(byte[] body) {
    if (body.length == 0) {
      return new Refused("The request body is empty; send a JSON object with a \"query\".");
    }
    try {
      return RequestJson.read(body) instanceof Map<?, ?> map
          ? ofMap(map)
          : new Refused(
              "The request body must be one JSON object with a \"query\"; batches are not"
                  + " supported.");
    } catch (IOException notJson) {
      return RequestJson.isTooDeep(notJson)
          ? new TooDeep(RequestJson.DEEPEST)
          : new Refused("The request body is not JSON: " + RequestJson.reason(notJson));
    }
  }

  /** Reads the query string of a GET, where variables and extensions are JSON texts. */
  static Parameters ofQueryString(MultiMap query) {
    var map = new LinkedHashMap<String, @Nullable Object>();
    for (var name : new String[] {"query", "documentId", "operationName"}) {
      var value = query.get(name);
      if (value != null) {
        map.put(name, value);
      }
    }
    for (var name : new String[] {"variables", "extensions"}) {
      var value = query.get(name);
      if (value != null && !value.isEmpty()) {
        try {
          map.put(name, RequestJson.read(value));
        } catch (IOException notJson) {
          return RequestJson.isTooDeep(notJson)
              ? new TooDeep(RequestJson.DEEPEST)
              : new Refused("Parameter \"" + name + "\" must be a JSON object.");
        }
      }
    }
    return ofMap(map);
  }

  /** Reads parameters that came as part of a larger message. */
  static Parameters ofMap(Map<?, ?> map) {
    var operationName = map.get("operationName");
    if (operationName != null && !(operationName instanceof String)) {
      return new Refused("Parameter \"operationName\" must be a string or null.");
    }
    var extensions = map.get("extensions");
    if (extensions != null && !(extensions instanceof Map)) {
      return new Refused("Parameter \"extensions\" must be a JSON object or null.");
    }
    var variables = map.get("variables");
    if (variables != null && !(variables instanceof Map)) {
      return new Refused("Parameter \"variables\" must be a JSON object or null.");
    }
    return withDocument(
        map,
        extensions instanceof Map<?, ?> given ? given.get("persistedQuery") : null,
        (String) operationName,
        RequestJson.object((Map<?, ?>) variables));
  }

  private static Parameters withDocument(
      Map<?, ?> map,
      @Nullable Object persistedQuery,
      @Nullable String operationName,
      Map<String, Object> variables) {
    var text = map.get("query");
    if (text != null && !(text instanceof String)) {
      return new Refused("Parameter \"query\" must be a string.");
    }
    var query = (String) text;
    return switch (DocumentName.of(map.get("documentId"), persistedQuery)) {
      case DocumentName.Reading.Read(DocumentName.Id id) when query != null ->
          new Refused("Send either \"documentId\" or \"query\", not both.");
      case DocumentName.Reading.Read(DocumentName name) ->
          new Named(name, query, operationName, variables);
      case DocumentName.Reading.Malformed malformed -> new Refused(malformed.message());
      case DocumentName.Reading.None none when query == null ->
          new Refused("Parameter \"query\" is required and must be a string.");
      case DocumentName.Reading.None none -> new Accepted(query, operationName, variables);
    };
  }
}
