package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without a screen, with a profile of its own. */
final class LibreOffice {
  private LibreOffice() {}

  /** Opens a Word file and saves it as a Word file. */
  static byte[] saved(byte[] file, Path folder) throws IOException, InterruptedException {
    Path in = Files.createDirectories(folder.resolve("in")).resolve("draft.docx");
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.write(in, file);
    Process process =
        new ProcessBuilder(
                List.of(
                    program().toString(),
                    "--headless",
                    "--norestore",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--convert-to",
                    "docx:MS Word 2007 XML",
                    "--outdir",
                    out.toString(),
                    in.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("LibreOffice ends").isTrue();
    return Files.readAllBytes(out.resolve("draft.docx"));
  }

  /** Skips the test where there is none; with WENGAO_REQUIRE_ALL=1 that is a failure. */
  private static Path program() {
    Path found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .map(folder -> Path.of(folder, "soffice"))
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("soffice"));
    Assumptions.assumeTrue(
        Files.isExecutable(found) || "1".equals(System.getenv("WENGAO_REQUIRE_ALL")),
        "skipped: needs LibreOffice (soffice)");
    return found;
  }
}
