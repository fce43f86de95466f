package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The corpus service's own disk fills up, or cannot be written to: it says so, what it holds stays
 * readable, and it goes on without anybody's help once there is room. Only root may mount a disk.
 */
class FullDiskTest {
  private static final int FILES = 120;
  private static final Duration SEEN = Duration.ofSeconds(60);

  @TempDir private static Path temporary;
  private final Installation installation = Installation.built();
  private Path disk;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createTempDirectory(temporary.toRealPath(), "disk");
    boolean mounted =
        "root".equals(System.getProperty("user.name"))
            && run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()) == 0;
    assumeTrue(mounted, "skipped: needs root and the right to mount");
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", disk.toString());
  }

  @Test
  void aFullDisk() throws Exception {
    try (LoneCorpus corpus = LoneCorpus.start(installation, root("full"), disk)) {
      Api api = corpus.awaitReady().api();

      JsonNode ended = api.importFiles(Texts.variants(installation.starter(), FILES, "full"), "f");

      assertThat(ended.path("files").findValuesAsText("outcome"))
          .hasSize(FILES)
          .containsOnly("IMPORTED");
      Await.until(
          "said to be full", SEEN, corpus::readiness, it -> unready(it, "No space left on device"));
      JsonNode readable = api.data("{ speeches(first: 1) { totalCount nodes { title } } }");
      assertThat(readable.at("/speeches/totalCount").asInt()).isEqualTo(FILES);
      assertThat(readable.at("/speeches/nodes/0/title").asText()).isNotEmpty();

      assertThat(run("mount", "-o", "remount,size=256m", disk.toString())).isZero();

      Await.until("ready", SEEN, corpus::readiness, it -> it.startsWith("200"));
      assertThat(DatabaseAwayTest.found(api)).isEqualTo(FILES);
    }
  }

  @Test
  void aDiskThatCannotBeWrittenTo() throws Exception {
    assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
    try (LoneCorpus corpus = LoneCorpus.start(installation, root("read-only"), disk)) {
      Await.until(
          "said to be closed", SEEN, corpus::readiness, it -> unready(it, "Read-only file system"));

      assertThat(run("mount", "-o", "remount,rw,size=256m", disk.toString())).isZero();

      Await.until("ready", SEEN, corpus::readiness, it -> it.startsWith("200"));
      corpus.api().importFiles(Texts.variants(installation.starter(), 3, "rw"), "rw");
      assertThat(DatabaseAwayTest.found(corpus.api())).isEqualTo(3);
    }
  }

  private static boolean unready(String readiness, String fault) {
    return readiness.startsWith("503") && readiness.contains(fault);
  }

  private static Path root(String name) throws Exception {
    return Files.createDirectories(temporary.toRealPath().resolve(name));
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
