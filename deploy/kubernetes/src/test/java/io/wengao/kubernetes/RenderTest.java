package io.wengao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden render is what the pinned kubectl makes of the overlay. */
class RenderTest {
  private static final Path KUBECTL = Rendered.MODULE.resolve("target/kubectl-2.2.2/kubectl");

  @ParameterizedTest(name = "30 golden render of {0}")
  @ValueSource(strings = "single")
  void rendersTheGoldenFile(String overlay) throws IOException, InterruptedException {
    assumeTrue(
        Files.isExecutable(KUBECTL) || "1".equals(System.getenv("WENGAO_REQUIRE_ALL")),
        "not run: needs kubectl (deploy/kubernetes/bin/kubectl fetches it)");

    String rendered = kustomize(Rendered.MODULE.resolve("overlays").resolve(overlay));

    if (Boolean.getBoolean("wengao.golden.update")) {
      Files.writeString(Rendered.golden(overlay), rendered);
    }
    assertThat(rendered)
        .as(
            "deploy/kubernetes/golden/%s.yaml; if the change is meant, run with -Dwengao.golden.update=true",
            overlay)
        .isEqualTo(Files.readString(Rendered.golden(overlay)));
  }

  private static String kustomize(Path overlay) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(KUBECTL.toString(), "kustomize", overlay.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("exit code of kubectl kustomize").isZero();
    return rendered;
  }
}
