package io.wengao.suite;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The checkout under test, as it was built. */
record Installation(Path root) {

  /**
   * Skips the test where the modules are not packaged; with WENGAO_REQUIRE_ALL=1 that is a failure.
   */
  static Installation built() {
    Path root = Path.of(System.getProperty("wengao.root", "../..")).toAbsolutePath().normalize();
    boolean packaged =
        Files.exists(root.resolve("deploy/local/target/wengao-local-0.1.0-SNAPSHOT.jar"))
            && Stream.of("corpus-service", "drafting-service", "gateway")
                .allMatch(module -> Files.exists(application(root, module)));
    if (!packaged && "1".equals(System.getenv("WENGAO_REQUIRE_ALL"))) {
      throw new IllegalStateException("the modules are not packaged: mvn package first");
    }
    assumeTrue(packaged, "skipped: the modules are not packaged (mvn package does it)");
    return new Installation(root);
  }

  static Path application(Path root, String module) {
    return root.resolve(module).resolve("server/target/quarkus-app/quarkus-run.jar");
  }

  /** The real texts beside the checkout, where there are any. */
  Path shared(String inner) {
    String told =
        System.getProperty("wengao.shared", System.getenv().getOrDefault("WENGAO_SHARED", ""));
    Path shared = told.isEmpty() ? root.resolveSibling("shared") : Path.of(told);
    Path found = shared.resolve(inner);
    assumeTrue(Files.exists(found), "skipped: " + found + " is not here");
    return found;
  }

  Path starter() {
    return root.resolve("corpus-service/starter");
  }

  /** Starts the launcher; the caller waits for its lines. */
  Launched launch(Path data, int port, String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("--data", data.toString(), "--port", Integer.toString(port)));
    arguments.addAll(List.of(options));
    return launch(arguments, port);
  }

  Launched launch(List<String> arguments, int port) throws IOException {
    // Whoever runs the tests in the background has Ctrl-C ignored, and children inherit that.
    List<String> command =
        new ArrayList<>(
            List.of(
                "env", "--default-signal=INT", root.resolve("deploy/local/bin/launch").toString()));
    command.addAll(arguments);
    return Launched.of(new ProcessBuilder(command).directory(root.toFile()), port);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
