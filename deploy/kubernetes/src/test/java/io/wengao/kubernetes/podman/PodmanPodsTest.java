package io.wengao.kubernetes.podman;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.kubernetes.Manifests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left for podman of the golden render. */
class PodmanPodsTest {
  private final List<ObjectNode> rendered =
      Manifests.read(Files.readString(Path.of("golden/single.yaml").toAbsolutePath()));
  private final List<ObjectNode> pods = PodmanPods.of(rendered);

  PodmanPodsTest() throws IOException {}

  @Test
  void namesPodsLikeTheirServices() {
    assertThat(names(pods, "Pod")).containsExactlyInAnyOrderElementsOf(names(rendered, "Service"));
  }

  @Test
  void leavesConfinementAsRendered() {
    for (ObjectNode pod :
        pods.stream().filter(it -> it.path("kind").asText().equals("Pod")).toList()) {
      JsonNode template =
          rendered.stream()
              .filter(
                  it ->
                      it.at("/metadata/name").equals(pod.at("/metadata/name"))
                          && it.at("/spec").has("template"))
              .findFirst()
              .orElseThrow()
              .at("/spec/template/spec");
      assertThat(pod.at("/spec/securityContext")).isEqualTo(template.path("securityContext"));
      for (String field :
          List.of("securityContext", "resources", "image", "volumeMounts", "envFrom")) {
        assertThat(pod.at("/spec/containers/0").path(field))
            .as(field)
            .isEqualTo(template.at("/containers/0").path(field));
      }
    }
  }

  @Test
  void turnsClaimTemplatesIntoClaims() {
    assertThat(names(pods, "PersistentVolumeClaim"))
        .containsExactlyInAnyOrder("corpus-data", "data-postgres-0");
  }

  private static List<String> names(List<ObjectNode> manifests, String kind) {
    return manifests.stream()
        .filter(manifest -> manifest.path("kind").asText().equals(kind))
        .map(manifest -> manifest.at("/metadata/name").asText())
        .toList();
  }
}
