package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What stops the launcher before anything runs: one line that says what to do, an exit code,
 * nothing left running.
 */
class LauncherFaultsTest {
  private static Installation installation;
  @TempDir private static Path temporary;

  @BeforeAll
  static void built() {
    installation = Installation.built();
  }

  @Test
  void anUnknownOption() throws Exception {
    refused(2, "--prot", "--prot", "8080");
  }

  @Test
  void aMissingImportFolder() throws Exception {
    refused(2, "nowhere", "--import", temporary.resolve("nowhere").toString());
  }

  @Test
  void anUnreadableBrief() throws Exception {
    Path brief = Files.writeString(temporary.resolve("brief.json"), "{\"genre\": ");

    refused(2, "brief.json", "--brief", brief.toString());
  }

  @Test
  void aPortInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      refused(
          3,
          "Port " + taken.getLocalPort() + " is in use",
          "--data",
          temporary.resolve("port").toString(),
          "--port",
          Integer.toString(taken.getLocalPort()));
    }
  }

  @Test
  void aDataFolderThatIsAFile() throws Exception {
    Path file = Files.createFile(temporary.resolve("file"));

    refused(2, "--data", "--data", file.toString());
  }

  /** A file system of its own, as small as a full disk. Only root may mount one. */
  @Test
  void aFullDisk() throws Exception {
    Path small = Files.createDirectory(temporary.resolve("small"));
    boolean mounted =
        "root".equals(System.getProperty("user.name"))
            && run("mount", "-t", "tmpfs", "-o", "size=30m", "tmpfs", small.toString()) == 0;
    assumeTrue(mounted, "skipped: needs root and the right to mount");
    try {
      refused(4, "free some", "--data", small.resolve("data").toString());
    } finally {
      run("umount", small.toString());
    }
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static void refused(int exit, String named, String... options) throws Exception {
    try (Launched launched = installation.launch(List.of(options), 0)) {
      assertThat(launched.awaitExit()).as(launched.output()).isEqualTo(exit);
      assertThat(launched.output().lines())
          .singleElement()
          .asString()
          .startsWith("wengao: ")
          .contains(named);
    }
    assertThat(Victim.processes(temporary)).isEmpty();
  }
}
