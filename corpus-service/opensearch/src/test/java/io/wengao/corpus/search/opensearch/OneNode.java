package io.wengao.corpus.search.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.NodeValidationException;

/**
 * A cluster of one node as a process of its own, for measuring. It ends when its input does.
 *
 * <p>Arguments: an empty folder, the HTTP port, the transport port.
 */
final class OneNode {
  private OneNode() {}

  /** Prints {@code ready} when it answers. */
  public static void main(String[] arguments) throws IOException, NodeValidationException {
    Settings settings =
        Settings.builder()
            .put("cluster.name", "wengao-one")
            .put("node.name", "one")
            .put("discovery.type", "single-node")
            .put("http.port", arguments[1])
            .put("transport.port", arguments[2])
            .build();
    try (LocalNode node = new LocalNode(settings, Path.of(arguments[0]).toAbsolutePath())) {
      node.start();
      System.out.println("ready");
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    }
  }
}
