package io.wengao.corpus.search.opensearch;

import java.nio.file.Path;
import java.util.List;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.reindex.ReindexModulePlugin;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/** A node of OpenSearch in this process, on loopback, with the modules the index needs. */
final class LocalNode extends Node {
  private static final List<Class<? extends Plugin>> MODULES =
      List.of(
          Netty4ModulePlugin.class, CommonAnalysisModulePlugin.class, ReindexModulePlugin.class);

  /** Makes a node that begins with {@link #start()}, which returns when it is in its cluster. */
  LocalNode(Settings settings, Path folder) {
    super(
        new Environment(complete(settings, folder), folder.resolve("config")),
        MODULES.stream().map(LocalNode::module).toList(),
        false);
  }

  private static Settings complete(Settings settings, Path folder) {
    return Settings.builder()
        .put(settings)
        .put("path.home", folder)
        .put("path.data", folder.resolve("data"))
        .put("path.logs", folder.resolve("logs"))
        .put("network.host", "127.0.0.1")
        .put("http.type", "netty4")
        .put("transport.type", "netty4")
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        // Nodes of one process share one heap, which none may count as its own.
        .put("indices.breaker.total.use_real_memory", false)
        .build();
  }

  private static PluginInfo module(Class<? extends Plugin> type) {
    return new PluginInfo(
        type.getName(),
        "part of OpenSearch",
        Version.CURRENT.toString(),
        Version.CURRENT,
        Integer.toString(Runtime.version().feature()),
        type.getName(),
        List.of(),
        false);
  }
}
