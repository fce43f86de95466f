package io.wengao.suite;

import io.wengao.local.folder.DataFolder;
import io.wengao.local.postgres.Database;
import io.wengao.local.postgres.Postgres;
import io.wengao.local.problem.Stopped;
import io.wengao.local.service.Service;
import io.wengao.local.service.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The packaged corpus service alone, as on a node of its own, with a database elsewhere. */
final class LoneCorpus implements AutoCloseable {
  private static final int HEAP_MEGABYTES = 512;
  private static final Duration PROBE = Duration.ofSeconds(10);
  private static final List<String> DATABASE = List.of("wengao_corpus");

  private final DataFolder folder;
  private final Door door;
  private final ServiceProcess corpus;
  private Postgres postgres;

  private LoneCorpus(DataFolder folder, Door door, Postgres postgres, ServiceProcess corpus) {
    this.folder = folder;
    this.door = door;
    this.postgres = postgres;
    this.corpus = corpus;
  }

  /**
   * @param data of the service: index and uploads on their way; the database's lies in {@code root}
   */
  static LoneCorpus start(Installation installation, Path root, Path data) throws Exception {
    DataFolder folder = DataFolder.open(root.resolve("house"));
    Postgres postgres = Postgres.start(folder, DATABASE);
    Door door = Door.before(postgres.port());
    ServiceProcess corpus =
        ServiceProcess.start(service(installation, data, postgres, door), folder);
    return new LoneCorpus(folder, door, postgres, corpus);
  }

  private static Service service(Installation installation, Path data, Postgres postgres, Door door)
      throws IOException {
    Database database = postgres.databases().getFirst();
    int port = Installation.freePort();
    SequencedMap<String, String> environment = new LinkedHashMap<>();
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("WENGAO_DATA", data.toString());
    environment.put("WENGAO_EMBEDDING_ENABLED", "false");
    environment.put(
        "QUARKUS_DATASOURCE_JDBC_URL",
        database.url().replace(":" + postgres.port() + "/", ":" + door.port() + "/"));
    environment.put("QUARKUS_DATASOURCE_USERNAME", database.name());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    return new Service(
        "corpus",
        installation.root().resolve("corpus-service/server/target/quarkus-app"),
        port,
        HEAP_MEGABYTES,
        List.of(),
        environment);
  }

  LoneCorpus awaitReady() throws Stopped, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      corpus.awaitReady(http);
    }
    return this;
  }

  Api api() {
    return new Api(corpus.service().port());
  }

  URI address() {
    return corpus.service().address();
  }

  boolean alive() {
    return corpus.handle().isAlive();
  }

  /** What the readiness probe says: status and body; nothing while it does not listen yet. */
  String readiness() {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(corpus.service().address().resolve("/q/health/ready"))
                  .timeout(PROBE)
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() + " " + answer.body();
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  void databaseAway() throws IOException {
    door.shut();
    postgres.stop();
  }

  void databaseBack() throws Exception {
    postgres = Postgres.start(folder, DATABASE);
    door.open(postgres.port());
  }

  @Override
  public void close() throws IOException {
    corpus.stop();
    corpus.awaitStop();
    door.close();
    postgres.stop();
  }
}
