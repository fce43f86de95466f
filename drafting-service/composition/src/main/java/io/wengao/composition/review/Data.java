package io.wengao.composition.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The YAML files that lie beside the rules. */
final class Data {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private Data() {}

  /** The file; a missing or malformed one is a fault of the build and stops the start. */
  static JsonNode read(String file) {
    try (InputStream in = Data.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("review data " + file + " is missing on the class path");
      }
      return YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("review data " + file, e);
    }
  }

  static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw new IllegalStateException("review data: field «" + field + "» is missing in " + node);
    }
    return value.textValue();
  }

  static @Nullable String optional(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).textValue() : null;
  }

  static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.asText()));
    return List.copyOf(words);
  }
}
