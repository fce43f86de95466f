package io.wengao.gateway.documents;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the manifests that tools write. */
final class Manifest {
  private static final String APOLLO = "apollo-persisted-query-manifest";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Manifest() {}

  /** What reading gave. */
  sealed interface Reading {
    /** Documents by name, in the file's order. */
    record Read(Map<String, String> documents) implements Reading {}

    /** One line that says what is wrong where. */
    record Bad(String message) implements Reading {}
  }

  static Reading read(Path file) {
    try {
      return ofJson(JSON.readTree(Files.readAllBytes(file)));
    } catch (NoSuchFileException missing) {
      return new Reading.Bad("the file does not exist");
    } catch (JacksonException notJson) {
      var at = notJson.getLocation();
      return new Reading.Bad(
          (at == null ? "" : "line " + at.getLineNr() + ": ")
              + "not JSON: "
              + notJson.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException unreadable) {
      return new Reading.Bad("the file cannot be read: " + unreadable);
    }
  }

  static Reading ofJson(JsonNode root) {
    if (!root.isObject()) {
      return new Reading.Bad("it must be a JSON object");
    }
    if (root.path("operations").isArray() || root.has("format")) {
      return ofApollo(root);
    }
    var documents = new LinkedHashMap<String, String>();
    for (var field : root.properties()) {
      if (field.getKey().isBlank() || !isText(field.getValue())) {
        return new Reading.Bad("\"" + field.getKey() + "\" must name a document's text");
      }
      documents.put(field.getKey(), field.getValue().textValue());
    }
    return documents.isEmpty() ? holdsNone() : new Reading.Read(documents);
  }

  private static Reading ofApollo(JsonNode root) {
    if (!root.path("format").asText().equals(APOLLO)) {
      return new Reading.Bad("\"format\" must be \"" + APOLLO + "\"");
    }
    if (root.path("version").asInt() != 1) {
      return new Reading.Bad("\"version\" must be 1, the only one known here");
    }
    var documents = new LinkedHashMap<String, String>();
    int index = 0;
    for (var operation : root.path("operations")) {
      var place = "operations[" + index++ + "]";
      if (!isText(operation.path("id")) || !isText(operation.path("body"))) {
        return new Reading.Bad(place + " must have the texts \"id\" and \"body\"");
      }
      var body = operation.path("body").textValue();
      var before = documents.put(operation.path("id").textValue(), body);
      if (before != null && !before.equals(body)) {
        return new Reading.Bad(
            place
                + " has the id of another document, \""
                + operation.path("id").textValue()
                + "\"");
      }
    }
    return documents.isEmpty() ? holdsNone() : new Reading.Read(documents);
  }

  private static Reading holdsNone() {
    return new Reading.Bad("it holds no documents");
  }

  private static boolean isText(JsonNode node) {
    return node.isTextual() && !node.textValue().isBlank();
  }
}
