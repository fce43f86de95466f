package io.wengao.gateway.operation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.wengao.federation.operation.GraphqlResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Writes the request id into {@code extensions} of every error of a response, or of a part of one,
 * so that someone who sees the error can name the request. Everything else is copied token by
 * token; a response without errors is not touched.
 */
public final class RequestIdStamp {
  private static final JsonFactory JSON = new JsonFactory();

  private final String requestId;
  private final JsonParser in;
  private final JsonGenerator out;

  private RequestIdStamp(String requestId, JsonParser in, JsonGenerator out) {
    this.requestId = requestId;
    this.in = in;
    this.out = out;
  }

  /** The response's JSON, stamped where it holds errors. */
  public static byte[] stamped(GraphqlResponse response, String requestId) {
    if (!response.hasErrors()) {
      return response.json();
    }
    var bytes = new ByteArrayOutputStream(response.json().length + 256);
    try (var in = JSON.createParser(response.json());
        var out = JSON.createGenerator(bytes)) {
      in.nextToken();
      new RequestIdStamp(requestId, in, out).response();
    } catch (IOException notOurs) {
      return response.json();
    }
    return bytes.toByteArray();
  }

  private void response() throws IOException {
    out.writeStartObject();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      var name = in.currentName();
      out.writeFieldName(name);
      boolean list = in.nextToken() == JsonToken.START_ARRAY;
      if (list && name.equals("errors")) {
        errors();
      } else if (list && name.equals("incremental")) {
        incremental();
      } else {
        copy();
      }
    }
    out.writeEndObject();
  }

  /** Deferred fragments, each of which may have errors of its own. */
  private void incremental() throws IOException {
    out.writeStartArray();
    while (in.nextToken() == JsonToken.START_OBJECT) {
      response();
    }
    out.writeEndArray();
  }

  private void errors() throws IOException {
    out.writeStartArray();
    while (in.nextToken() == JsonToken.START_OBJECT) {
      error();
    }
    out.writeEndArray();
  }

  private void error() throws IOException {
    boolean stamped = false;
    out.writeStartObject();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      var name = in.currentName();
      out.writeFieldName(name);
      if (in.nextToken() == JsonToken.START_OBJECT && name.equals("extensions")) {
        extensions();
        stamped = true;
      } else {
        copy();
      }
    }
    if (!stamped) {
      out.writeObjectFieldStart("extensions");
      out.writeStringField("requestId", requestId);
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private void extensions() throws IOException {
    out.writeStartObject();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      var name = in.currentName();
      in.nextToken();
      if (name.equals("requestId")) {
        in.skipChildren();
      } else {
        out.writeFieldName(name);
        copy();
      }
    }
    out.writeStringField("requestId", requestId);
    out.writeEndObject();
  }

  /** Copies the value the parser stands on, numbers digit by digit. */
  private void copy() throws IOException {
    int depth = 0;
    do {
      out.copyCurrentEventExact(in);
      depth += in.currentToken().isStructStart() ? 1 : in.currentToken().isStructEnd() ? -1 : 0;
    } while (depth > 0 && in.nextToken() != null);
  }
}
