package io.wengao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The golden render of an overlay, which {@link RenderTest} keeps equal to what kubectl renders.
 */
record Rendered(List<ObjectNode> manifests) {
  static final Path MODULE = Path.of("").toAbsolutePath();

  static Path golden(String overlay) {
    return MODULE.resolve("golden").resolve(overlay + ".yaml");
  }

  static Rendered single() throws IOException {
    return new Rendered(Manifests.read(Files.readString(golden("single"))));
  }

  Stream<ObjectNode> ofKind(String kind) {
    return manifests.stream().filter(manifest -> kind.equals(manifest.path("kind").asText()));
  }

  /** Deployments and StatefulSets. */
  Stream<ObjectNode> workloads() {
    return Stream.concat(ofKind("Deployment"), ofKind("StatefulSet"));
  }

  /** The three services of this house, without what they need from elsewhere. */
  Stream<ObjectNode> services() {
    return ofKind("Deployment");
  }

  static JsonNode podSpec(JsonNode workload) {
    return workload.at("/spec/template/spec");
  }

  static Stream<JsonNode> containers(JsonNode workload) {
    return each(podSpec(workload).path("containers"));
  }

  static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static String name(JsonNode manifest) {
    return manifest.at("/metadata/name").asText();
  }

  static String title(JsonNode manifest) {
    return manifest.path("kind").asText() + " " + name(manifest);
  }
}
