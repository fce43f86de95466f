package io.wengao.corpus.search.opensearch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wengao.local.folder.DataFolder;
import io.wengao.local.postgres.Database;
import io.wengao.local.postgres.Postgres;
import io.wengao.local.problem.Stopped;
import io.wengao.local.service.Ports;
import io.wengao.local.service.Service;
import io.wengao.local.service.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Two processes of the packaged service on one PostgreSQL and one OpenSearch. */
final class TwoReplicas implements AutoCloseable {
  private static final int HEAP_MEGABYTES = 256;

  private final Path temporary;
  private final DataFolder folder;
  private final Ports ports;
  private final Postgres postgres;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Replica> all = new ArrayList<>();

  private TwoReplicas(Path temporary, DataFolder folder, Ports ports, Postgres postgres) {
    this.temporary = temporary;
    this.folder = folder;
    this.ports = ports;
    this.postgres = postgres;
  }

  /**
   * Starts them; skips the test where the service is not packaged, which is a failure with
   * WENGAO_REQUIRE_ALL=1.
   */
  static TwoReplicas start(OpenSearchSettings search)
      throws Stopped, IOException, InterruptedException {
    Path application =
        Path.of(System.getProperty("wengao.root", "../.."))
            .toAbsolutePath()
            .normalize()
            .resolve("corpus-service/server/target/quarkus-app");
    boolean packaged = Files.exists(application.resolve("quarkus-run.jar"));
    if (!packaged && "1".equals(System.getenv("WENGAO_REQUIRE_ALL"))) {
      throw new IllegalStateException("corpus-service is not packaged: mvn package first");
    }
    assumeTrue(packaged, "skipped: corpus-service is not packaged (mvn package does it)");
    // Not below target: where root runs the tests, PostgreSQL is another user.
    Path temporary = Files.createTempDirectory("wengao-replicas-");
    DataFolder folder = DataFolder.open(temporary.resolve("data"));
    Postgres postgres = Postgres.start(folder, List.of("wengao_corpus"));
    TwoReplicas replicas = new TwoReplicas(temporary, folder, Ports.ofMachine(), postgres);
    try {
      replicas.begin(application, search);
      return replicas;
    } catch (Stopped | IOException | InterruptedException e) {
      replicas.close();
      throw e;
    }
  }

  private void begin(Path application, OpenSearchSettings search)
      throws Stopped, IOException, InterruptedException {
    for (String name : List.of("one", "other")) {
      int port = ports.preferring(8081);
      Files.createDirectories(folder.of(name));
      Service service =
          new Service(
              name, application, port, HEAP_MEGABYTES, List.of(), environment(name, port, search));
      all.add(new Replica(ServiceProcess.start(service, folder), http));
    }
    for (Replica replica : all) {
      replica.process().awaitReady(http);
    }
  }

  private SequencedMap<String, String> environment(
      String name, int port, OpenSearchSettings search) {
    Database database = postgres.databases().getFirst();
    SequencedMap<String, String> environment = new LinkedHashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
    environment.put("QUARKUS_DATASOURCE_USERNAME", database.name());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    environment.put("WENGAO_DATA", folder.of(name).toString());
    environment.put("WENGAO_EMBEDDING_ENABLED", "false");
    environment.put("WENGAO_SEARCH_ENGINE", "opensearch");
    environment.put(
        "WENGAO_SEARCH_OPENSEARCH_ADDRESSES",
        search.addresses().stream().map(URI::toString).collect(Collectors.joining(",")));
    environment.put("WENGAO_SEARCH_OPENSEARCH_PREFIX", search.prefix());
    return environment;
  }

  Replica one() {
    return all.get(0);
  }

  Replica other() {
    return all.get(1);
  }

  Database database() {
    return postgres.databases().getFirst();
  }

  @Override
  public void close() throws IOException {
    all.forEach(replica -> replica.process().stop());
    all.forEach(replica -> replica.process().awaitStop());
    postgres.stop();
    ports.close();
    http.close();
    Scratch.delete(temporary);
  }
}
