package io.wengao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The base is what each service's build writes from its own configuration. */
class BaseDriftTest {

  @ParameterizedTest(name = "base of {0}")
  @CsvSource({"gateway,gateway", "corpus,corpus-service", "drafting,drafting-service"})
  void isWhatTheBuildWrites(String service, String folder) throws IOException {
    Path module = Rendered.MODULE.resolve("../..").resolve(folder).resolve("server");
    Path written = module.resolve("target/kubernetes/kubernetes.yml");
    assumeTrue(
        Files.exists(written)
            && newer(written, module.resolve("src/main/resources/application.properties")),
        "not run: needs a fresh build of " + folder + "/server (mvn package)");

    List<ObjectNode> base =
        Manifests.read(Files.readString(Rendered.MODULE.resolve("base/" + service + ".yml")));
    List<ObjectNode> built = Manifests.read(Files.readString(written));
    built.forEach(BaseDriftTest::openManagementPort);
    base.forEach(BaseDriftTest::orderPorts);
    built.forEach(BaseDriftTest::orderPorts);

    assertThat(base)
        .as(
            "deploy/kubernetes/base/%s.yml and %s; copy the second over the first and read the diff",
            service, written)
        .containsExactlyElementsOf(built);
  }

  private static boolean newer(Path file, Path source) throws IOException {
    return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(source)) >= 0;
  }

  /**
   * Images are built with quarkus.management.enabled=true, which opens one port more; the probes
   * name it already.
   */
  private static void openManagementPort(ObjectNode manifest) {
    if (manifest.path("kind").asText().equals("Deployment")) {
      for (JsonNode container : manifest.at("/spec/template/spec/containers")) {
        ((ArrayNode) container.path("ports"))
            .addObject()
            .put("containerPort", 9000)
            .put("name", "management")
            .put("protocol", "TCP");
      }
    }
  }

  /** Their order differs from build to build and means nothing. */
  private static void orderPorts(ObjectNode manifest) {
    for (JsonNode container : manifest.at("/spec/template/spec/containers")) {
      ArrayNode ports = (ArrayNode) container.path("ports");
      List<JsonNode> ordered =
          Rendered.each(ports)
              .sorted(Comparator.comparing(port -> port.path("name").asText()))
              .toList();
      ports.removeAll().addAll(ordered);
    }
  }
}
