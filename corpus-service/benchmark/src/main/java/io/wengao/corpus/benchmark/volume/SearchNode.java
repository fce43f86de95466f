package io.wengao.corpus.benchmark.volume;

import io.wengao.local.folder.DataFolder;
import io.wengao.local.service.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A cluster of one OpenSearch node in a process of its own, with a heap of 1 GB. */
final class SearchNode implements AutoCloseable {
  private static final int PREFERRED_PORT = 9_200;
  private static final String MAIN = "io.wengao.corpus.search.opensearch.OneNode";

  private final Process process;
  private final int port;

  private SearchNode(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param classPath file with the class path of the node, as Java takes it
   */
  static SearchNode start(Path classPath, DataFolder folder, Ports ports) throws IOException {
    int port = ports.preferring(PREFERRED_PORT);
    Path log = folder.log("opensearch");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                Files.readString(classPath).strip(),
                MAIN,
                folder.of("opensearch").toString(),
                Integer.toString(port),
                Integer.toString(ports.preferring(port + 1)))
            .redirectError(log.toFile())
            .start();
    SearchNode node = new SearchNode(process, port);
    node.awaitReady(log);
    return node;
  }

  private void awaitReady(Path log) throws IOException {
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    while (line != null && !line.equals("ready")) {
      line = said.readLine();
    }
    if (line == null) {
      throw new IOException("OpenSearch did not start; see " + log + ":\n" + Files.readString(log));
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Processor time it has taken so far. */
  Duration time() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Largest resident set so far. */
  long residentMegabytes() throws IOException {
    return Memory.residentMegabytes(process.pid());
  }

  /** Ends its input, and so itself. */
  @Override
  public void close() {
    try (OutputStream input = process.getOutputStream()) {
      input.flush();
    } catch (IOException e) {
      process.destroy();
    }
    process.onExit().join();
  }
}
