package io.wengao.federation.execution;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.wengao.federation.transport.SubgraphOutcome;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a subgraph's answer, straight from bytes into the merged answer's objects. */
final class AnswerReader {

  private final JsonFactory json = new JsonFactory();

  SubgraphAnswer read(String subgraph, SubgraphOutcome outcome) {
    return switch (outcome) {
      case SubgraphOutcome.Answered(int status, byte[] body) -> parse(subgraph, status, body);
      case SubgraphOutcome.Unreachable(String reason) ->
          failed(
              "SUBGRAPH_UNAVAILABLE",
              "Subgraph \"" + subgraph + "\" cannot be reached: " + reason,
              true,
              null);
      case SubgraphOutcome.TimedOut(Duration after) ->
          failed(
              "SUBGRAPH_TIMEOUT",
              "Subgraph \"" + subgraph + "\" did not answer within " + after.toMillis() + " ms",
              true,
              null);
      case SubgraphOutcome.Refused(
              String code,
              String reason,
              boolean retryable,
              Duration retryAfter) ->
          failed(
              code,
              "Subgraph \"" + subgraph + "\" gave no answer: " + reason,
              retryable,
              retryAfter);
    };
  }

  private static SubgraphAnswer failed(
      String code, String message, boolean retryable, @Nullable Duration retryAfter) {
    return new SubgraphAnswer.Failed(
        code, message, retryable, retryAfter == null ? -1 : retryAfter.toMillis());
  }

  private SubgraphAnswer parse(String subgraph, int status, byte[] body) {
    DataObject answer;
    try (var parser = json.createParser(body)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return invalid(subgraph, status, "it is not a JSON object");
      }
      answer = object(parser);
      if (parser.nextToken() != null) {
        return invalid(subgraph, status, "more follows its JSON object");
      }
    } catch (IOException e) {
      return invalid(subgraph, status, "it is not JSON");
    }
    boolean hasData = answer.has("data");
    var errors = answer.get("errors");
    if (!hasData && !(errors instanceof List<?>)) {
      return invalid(subgraph, status, "it has neither data nor errors");
    }
    var data = answer.get("data");
    if (data != null && !(data instanceof DataObject)) {
      return invalid(subgraph, status, "its data is not an object");
    }
    return new SubgraphAnswer.Answered((DataObject) data, errors(errors));
  }

  private static List<DataObject> errors(@Nullable Object errors) {
    var found = new ArrayList<DataObject>();
    if (errors instanceof List<?> list) {
      for (var error : list) {
        if (error instanceof DataObject object) {
          found.add(object);
        }
      }
    }
    return found;
  }

  private static SubgraphAnswer invalid(String subgraph, int status, String why) {
    boolean retryable = status == 429 || status == 502 || status == 503 || status == 504;
    return new SubgraphAnswer.Failed(
        "SUBGRAPH_INVALID_RESPONSE",
        "Subgraph \"" + subgraph + "\" gave no GraphQL answer (status " + status + "): " + why,
        retryable,
        -1);
  }

  private DataObject object(JsonParser parser) throws IOException {
    var object = new DataObject();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var key = parser.currentName();
      parser.nextToken();
      object.putInterned(key, value(parser));
    }
    return object;
  }

  private @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> integer(parser);
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      default -> throw new IOException("Unexpected " + parser.currentToken());
    };
  }

  private static Object integer(JsonParser parser) throws IOException {
    return switch (parser.getNumberType()) {
      case INT, LONG -> (Object) parser.getLongValue();
      default -> parser.getBigIntegerValue();
    };
  }

  private List<@Nullable Object> list(JsonParser parser) throws IOException {
    var list = new ArrayList<@Nullable Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }
}
