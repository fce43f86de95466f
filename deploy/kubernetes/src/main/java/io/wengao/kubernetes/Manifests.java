package io.wengao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes files of several YAML documents. */
public final class Manifests {
  private static final YAMLMapper YAML =
      new YAMLMapper(YAMLFactory.builder().disable(YAMLGenerator.Feature.SPLIT_LINES).build());

  private Manifests() {}

  /** The documents of {@code yaml} in their order; empty ones are left out. */
  public static List<ObjectNode> read(String yaml) throws IOException {
    List<ObjectNode> documents = new ArrayList<>();
    try (var values = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
      while (values.hasNextValue()) {
        if (values.nextValue() instanceof ObjectNode document) {
          documents.add(document);
        }
      }
    }
    return documents;
  }

  /** One text with every document behind a line of three hyphens. */
  public static String write(List<? extends JsonNode> documents) throws IOException {
    StringBuilder text = new StringBuilder();
    for (JsonNode document : documents) {
      text.append(YAML.writeValueAsString(document));
    }
    return text.toString();
  }
}
