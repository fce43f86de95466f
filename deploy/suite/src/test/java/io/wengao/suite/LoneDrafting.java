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
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The packaged drafting service alone, with a database of its own; each of the two may be killed
 * and is started again where it was.
 */
final class LoneDrafting implements AutoCloseable {
  private static final int HEAP_MEGABYTES = 512;
  private static final List<String> DATABASE = List.of("wengao_drafting");

  private final DataFolder folder;
  private final Door door;
  private final Service service;
  private Postgres postgres;
  private ServiceProcess drafting;

  private LoneDrafting(DataFolder folder, Door door, Service service, Postgres postgres)
      throws Stopped {
    this.folder = folder;
    this.door = door;
    this.service = service;
    this.postgres = postgres;
    this.drafting = ServiceProcess.start(service, folder);
  }

  static LoneDrafting start(Installation installation, Path root, URI corpus) throws Exception {
    DataFolder folder = DataFolder.open(root.resolve("house"));
    Postgres postgres = Postgres.start(folder, DATABASE);
    Door door = Door.before(postgres.port());
    Service service =
        new Service(
            "drafting",
            installation.root().resolve("drafting-service/server/target/quarkus-app"),
            Installation.freePort(),
            HEAP_MEGABYTES,
            List.of(),
            new LinkedHashMap<>());
    service.environment().putAll(environment(service.port(), postgres, door, root, corpus));
    return new LoneDrafting(folder, door, service, postgres);
  }

  private static SequencedMap<String, String> environment(
      int port, Postgres postgres, Door door, Path root, URI corpus) {
    Database database = postgres.databases().getFirst();
    SequencedMap<String, String> environment = new LinkedHashMap<>();
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("WENGAO_DATA", root.resolve("drafting").toString());
    environment.put("WENGAO_CORPUS_URL", corpus.toString());
    environment.put(
        "QUARKUS_DATASOURCE_JDBC_URL",
        database.url().replace(":" + postgres.port() + "/", ":" + door.port() + "/"));
    environment.put("QUARKUS_DATASOURCE_USERNAME", database.name());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    return environment;
  }

  Api api() {
    return new Api(service.port());
  }

  LoneDrafting awaitReady() throws Stopped, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      drafting.awaitReady(http);
    }
    return this;
  }

  /** SIGKILL to the service. */
  void killService() {
    kill(drafting.handle());
  }

  /** SIGKILL to the database's first process; the others end by themselves. */
  void killDatabase() throws IOException {
    kill(postgres.process());
    door.shut();
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Starts what was killed, and waits until it serves. */
  void startAgain() throws Stopped, IOException, InterruptedException {
    if (!postgres.process().isAlive()) {
      postgres = Postgres.start(folder, DATABASE);
      door.open(postgres.port());
    }
    if (!drafting.handle().isAlive()) {
      drafting = ServiceProcess.start(service, folder);
    }
    awaitReady();
  }

  @Override
  public void close() throws IOException {
    drafting.stop();
    drafting.awaitStop();
    door.close();
    postgres.stop();
  }
}
