package io.wengao.corpus.benchmark.volume;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The packaged corpus service with its PostgreSQL, and its OpenSearch if it has one, on a folder of
 * its own, as the launcher starts them, but for a heap of 1 GB and the optimising compiler; the
 * gateway when it is wanted.
 */
final class Subject implements AutoCloseable {
  private static final int HEAP_MEGABYTES = 1_024;
  private static final int GATEWAY_MEGABYTES = 320;
  private static final int DRAFTING_MEGABYTES = 448;
  private static final List<String> COMPILER = List.of("-XX:TieredStopAtLevel=4");

  private final Path root;
  private final DataFolder folder;
  private final Ports ports;
  private final Postgres postgres;
  private final Optional<SearchNode> search;
  private final ServiceProcess corpus;
  private final HttpClient http = HttpClient.newHttpClient();

  private Subject(
      Path root,
      DataFolder folder,
      Ports ports,
      Postgres postgres,
      Optional<SearchNode> search,
      ServiceProcess corpus) {
    this.root = root;
    this.folder = folder;
    this.ports = ports;
    this.postgres = postgres;
    this.search = search;
    this.corpus = corpus;
  }

  static Subject start(VolumeOrder order) throws Stopped, IOException, InterruptedException {
    DataFolder folder = DataFolder.open(order.work());
    Ports ports = Ports.ofMachine();
    Postgres postgres = Postgres.start(folder, databases(order));
    Optional<SearchNode> search = Optional.empty();
    try {
      if (order.opensearch().isPresent()) {
        search = Optional.of(SearchNode.start(order.opensearch().get(), folder, ports));
      }
      Service service = corpus(order, folder, ports, postgres.databases().getFirst(), search);
      ServiceProcess corpus = ServiceProcess.start(service, folder);
      Subject subject = new Subject(order.root(), folder, ports, postgres, search, corpus);
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(subject::close));
      corpus.awaitReady(subject.http);
      return subject;
    } catch (Stopped | IOException | InterruptedException e) {
      search.ifPresent(SearchNode::close);
      postgres.stop();
      throw e;
    }
  }

  private static List<String> databases(VolumeOrder order) {
    return order.drafts() > 0
        ? List.of("wengao_corpus", "wengao_drafting")
        : List.of("wengao_corpus");
  }

  private static Service corpus(
      VolumeOrder order,
      DataFolder folder,
      Ports ports,
      Database database,
      Optional<SearchNode> search)
      throws IOException {
    int port = ports.preferring(8081);
    SequencedMap<String, String> environment = environment(folder, "corpus", port);
    use(database, environment);
    environment.put("WENGAO_EMBEDDING_ENABLED", Boolean.toString(order.embed() > 0));
    environment.put("WENGAO_EMBEDDING_MOST_DOCUMENTS", Integer.toString(order.embed()));
    search.ifPresent(
        node -> {
          environment.put("WENGAO_SEARCH_ENGINE", "opensearch");
          environment.put("WENGAO_SEARCH_OPENSEARCH_ADDRESSES", node.address().toString());
        });
    List<String> options = new ArrayList<>(COMPILER);
    options.add("-Xlog:gc:file=" + gcLog(folder) + ":uptime,tags");
    options.addAll(order.jvmOptions());
    return new Service(
        "corpus",
        application(order.root(), "corpus-service"),
        port,
        HEAP_MEGABYTES,
        options,
        environment);
  }

  private static void use(Database database, SequencedMap<String, String> environment) {
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
    environment.put("QUARKUS_DATASOURCE_USERNAME", database.name());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
  }

  private static SequencedMap<String, String> environment(
      DataFolder folder, String service, int port) {
    SequencedMap<String, String> environment = new LinkedHashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("WENGAO_DATA", folder.of(service).toString());
    return environment;
  }

  private static Path application(Path root, String module) {
    return root.resolve(module).resolve("server/target/quarkus-app");
  }

  private static Path gcLog(DataFolder folder) {
    return folder.logs().resolve("corpus-gc.log");
  }

  URI address() {
    return corpus.service().address();
  }

  /** The most memory the service has taken so far. */
  Memory memory() throws IOException {
    return Memory.of(corpus.handle().pid(), gcLog(folder));
  }

  /** Processor time the service has taken so far. */
  Duration serviceTime() {
    return time(corpus.handle());
  }

  /** Processor time its PostgreSQL has taken so far, ended connections left out. */
  Duration postgresTime() {
    return Stream.concat(Stream.of(postgres.process()), postgres.process().descendants())
        .map(Subject::time)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** The OpenSearch that keeps the index, if one does. */
  Optional<SearchNode> search() {
    return search;
  }

  private static Duration time(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /**
   * A gateway before the service, and before the drafting service if there is a database for it, to
   * be closed by the caller; empty when none is packaged.
   */
  Optional<Front> gateway() throws Stopped, IOException, InterruptedException {
    Path application = application(root, "gateway");
    if (!Files.exists(application.resolve("quarkus-run.jar"))) {
      return Optional.empty();
    }
    int port = ports.preferring(8080);
    SequencedMap<String, String> environment = environment(folder, "gateway", port);
    environment.put("WENGAO_GATEWAY_SUBGRAPHS_CORPUS_URL", address() + "/graphql");
    Service gateway =
        new Service("gateway", application, port, GATEWAY_MEGABYTES, COMPILER, environment);
    List<ServiceProcess> started = new ArrayList<>();
    if (postgres.databases().size() > 1) {
      ServiceProcess drafting = ServiceProcess.start(drafting(postgres.databases().get(1)), folder);
      started.add(drafting);
      environment.put(
          "WENGAO_GATEWAY_SUBGRAPHS_DRAFTING_URL", drafting.service().address() + "/graphql");
      drafting.awaitReady(http);
    }
    Front front = new Front(ServiceProcess.start(gateway, folder), List.copyOf(started));
    front.process().awaitReady(http);
    return Optional.of(front);
  }

  private Service drafting(Database database) throws IOException {
    int port = ports.preferring(8082);
    SequencedMap<String, String> environment = environment(folder, "drafting", port);
    use(database, environment);
    environment.put("WENGAO_CORPUS_URL", address().toString());
    return new Service(
        "drafting",
        application(root, "drafting-service"),
        port,
        DRAFTING_MEGABYTES,
        COMPILER,
        environment);
  }

  /**
   * A running gateway.
   *
   * @param behind the services started with it
   */
  record Front(ServiceProcess process, List<ServiceProcess> behind) implements AutoCloseable {
    URI address() {
      return process.service().address();
    }

    @Override
    public void close() {
      stop(process);
      behind.forEach(Front::stop);
    }

    private static void stop(ServiceProcess process) {
      process.stop();
      process.awaitStop();
    }
  }

  @Override
  public synchronized void close() {
    if (corpus.handle().isAlive()) {
      corpus.stop();
      corpus.awaitStop();
    }
    search.ifPresent(SearchNode::close);
    if (postgres.process().isAlive()) {
      postgres.stop();
    }
    ports.close();
  }
}
