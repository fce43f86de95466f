package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.NodeValidationException;

/** A cluster of three nodes in this process, the same for all test classes that ask for it. */
final class ThreeNodes implements BeforeAllCallback, ParameterResolver {
  static final int NODES = 3;

  /** The cluster. */
  static final class Running implements AutoCloseable {
    private final Path folder = Scratch.folder("nodes");
    private final List<Integer> ports = Scratch.freePorts(2 * NODES);
    private final List<LocalNode> nodes = new ArrayList<>();
    private final Cluster cluster = new Cluster(settings("all"));

    private Running() {
      nodes.addAll(IntStream.range(0, NODES).mapToObj(this::made).toList());
      nodes.parallelStream().forEach(Running::start);
      cluster.get("/_cluster/health?timeout=60s&wait_for_nodes=" + NODES);
    }

    private LocalNode made(int number) {
      List<String> transport =
          ports.subList(NODES, 2 * NODES).stream().map(port -> "127.0.0.1:" + port).toList();
      Settings settings =
          Settings.builder()
              .put("cluster.name", "wengao-test-" + ports.getFirst())
              .put("node.name", "node-" + number)
              .put("node.processors", 1)
              .put("http.port", ports.get(number))
              .put("transport.port", ports.get(NODES + number))
              .putList("discovery.seed_hosts", transport)
              .putList("cluster.initial_cluster_manager_nodes", "node-0")
              .build();
      return new LocalNode(settings, folder.resolve(Integer.toString(number)));
    }

    private static void start(LocalNode node) {
      try {
        node.start();
      } catch (NodeValidationException e) {
        throw new IllegalStateException("a node does not start", e);
      }
    }

    /** How all nodes are reached. */
    OpenSearchSettings settings(String prefix) {
      return settings(prefix, ports.subList(0, NODES));
    }

    /** How one node is reached, 0 being the first. */
    OpenSearchSettings settings(String prefix, int node) {
      return settings(prefix, List.of(ports.get(node)));
    }

    private static OpenSearchSettings settings(String prefix, List<Integer> ports) {
      return new OpenSearchSettings(
          ports.stream().map(port -> URI.create("http://127.0.0.1:" + port)).toList(),
          Optional.empty(),
          Optional.empty(),
          prefix,
          1,
          Duration.ofSeconds(30),
          Duration.ofSeconds(20));
    }

    /** The node that decides for the cluster at present. */
    int manager() {
      String name = cluster.get("/_cat/cluster_manager?format=json").path(0).path("node").asText();
      return Integer.parseInt(name.substring("node-".length()));
    }

    void closeNode(int node) throws IOException {
      nodes.get(node).close();
      try {
        if (!nodes.get(node).awaitClose(30, TimeUnit.SECONDS)) {
          throw new IllegalStateException("node " + node + " does not close");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while node " + node + " closes", e);
      }
    }

    void startNode(int node) {
      nodes.set(node, made(node));
      start(nodes.get(node));
    }

    /** Waits until every copy of what is behind the alias is where it belongs. */
    void waitForCopies(String alias) {
      cluster.get("/_cluster/health/" + alias + "?wait_for_status=green&timeout=30s");
    }

    /** What the operator's guide says to have an index filled anew. */
    void markOutOfDate(String alias) {
      ObjectNode mapping = Cluster.JSON.createObjectNode();
      mapping.putObject("_meta").put("number", 0);
      cluster.put("/" + alias + "/_mapping", mapping);
    }

    @Override
    public void close() throws IOException {
      cluster.close();
      for (int node = 0; node < NODES; node++) {
        closeNode(node);
      }
      Scratch.delete(folder);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    running(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return running(context);
  }

  private static Running running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(ThreeNodes.class))
        .computeIfAbsent(Running.class, type -> new Running(), Running.class);
  }
}
