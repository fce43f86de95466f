package io.wengao.local;

import io.wengao.local.folder.DataFolder;
import io.wengao.local.postgres.Database;
import io.wengao.local.service.Ports;
import io.wengao.local.service.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** How the three services are told of each other and of their databases. */
final class Wiring {
  /** The names in the order they are started; also of logs and folders. */
  static final List<String> SERVICES = List.of("corpus", "drafting", "gateway");

  /** One database and role each, in the order of the two subgraphs. */
  static final List<String> DATABASES = List.of("wengao_corpus", "wengao_drafting");

  private final Path root;
  private final DataFolder folder;

  Wiring(Path root, DataFolder folder) {
    this.root = root;
    this.folder = folder;
  }

  /**
   * The gateway last, its port claimed already. The subgraphs' ports are the documented ones where
   * they are free, else any.
   */
  List<Service> services(Ports ports, List<Database> databases, int gatewayPort)
      throws IOException {
    int corpusPort = ports.preferring(8081);
    int draftingPort = ports.preferring(8082);
    String corpusUrl = "http://127.0.0.1:" + corpusPort;
    String draftingUrl = "http://127.0.0.1:" + draftingPort;

    SequencedMap<String, String> corpus = environment("corpus", corpusPort);
    database(corpus, databases.get(0));
    SequencedMap<String, String> drafting = environment("drafting", draftingPort);
    database(drafting, databases.get(1));
    drafting.put("WENGAO_CORPUS_URL", corpusUrl);
    SequencedMap<String, String> gateway = environment("gateway", gatewayPort);
    gateway.put("WENGAO_GATEWAY_SUBGRAPHS_CORPUS_URL", corpusUrl + "/graphql");
    gateway.put("WENGAO_GATEWAY_SUBGRAPHS_DRAFTING_URL", draftingUrl + "/graphql");
    return List.of(
        new Service("corpus", application("corpus-service"), corpusPort, 640, List.of(), corpus),
        new Service(
            "drafting", application("drafting-service"), draftingPort, 448, List.of(), drafting),
        new Service("gateway", application("gateway"), gatewayPort, 320, List.of(), gateway));
  }

  private Path application(String module) {
    return root.resolve(module).resolve("server/target/quarkus-app");
  }

  private SequencedMap<String, String> environment(String service, int port) {
    SequencedMap<String, String> environment = new LinkedHashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("WENGAO_DATA", folder.of(service).toString());
    return environment;
  }

  private static void database(SequencedMap<String, String> environment, Database database) {
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
    environment.put("QUARKUS_DATASOURCE_USERNAME", database.name());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
  }
}
