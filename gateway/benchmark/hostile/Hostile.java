import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Starts the gateway as it was built, with one small service behind it, and sends it each of {@link
 * Cases}: alone, and then all at once from eight clients. Prints what each was answered and how
 * long that took, and how long an ordinary query took meanwhile. Ends with 1 when one of the first
 * kind takes 50 ms or more (median), or the ordinary query is not answered as ever.
 */
final class Hostile {
  private static final double MOST_MILLIS = 50;
  private static final int WARM = 30;
  private static final int ROUNDS = 15;
  private static final String ORDINARY = "{\"query\":\"{ speech(id: \\\"s1\\\") { title } }\"}";
  private static final String ORDINARY_ANSWER = "{\"data\":{\"speech\":{\"title\":\"讲话\"}}}";
  private static final Pattern REASON =
      Pattern.compile(
          "\"message\":\"(.{0,90}).*?\"code\":\"(\\w+)\"(?:,\"limit\":\"([\\w-]+)\",\"value\":(\\d+))?",
          Pattern.DOTALL);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI gateway;
  private final AtomicInteger numbers = new AtomicInteger();

  private Hostile(URI gateway) {
    this.gateway = gateway;
  }

  private record Answer(int status, String body, double millis) {}

  public static void main(String[] arguments) throws Exception {
    var service = service();
    int port = freePort();
    var process = start(Path.of(arguments[0]), port, service.getAddress().getPort());
    boolean good;
    try {
      var hostile = new Hostile(URI.create("http://127.0.0.1:" + port + "/graphql"));
      hostile.awaitStart(process);
      good = hostile.alone() & hostile.allAtOnce();
      System.out.println(good ? "ok" : "FAILED");
    } finally {
      process.destroy();
      service.stop(0);
    }
    System.exit(good ? 0 : 1);
  }

  /** Answers every query as if it were the ordinary one. */
  private static HttpServer service() throws IOException {
    var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 200);
    var answer = ORDINARY_ANSWER.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().add("content-type", "application/json");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.setExecutor(Executors.newFixedThreadPool(2));
    server.start();
    return server;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Process start(Path command, int port, int service) throws IOException {
    var builder = new ProcessBuilder(command.toString()).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    for (var name : List.of("CORPUS", "DRAFTING")) {
      builder
          .environment()
          .put(
              "WENGAO_GATEWAY_SUBGRAPHS_" + name + "_URL",
              "http://127.0.0.1:" + service + "/graphql");
    }
    return builder.start();
  }

  private void awaitStart(Process process) throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      try {
        if (isAsEver(ask(ORDINARY.getBytes(StandardCharsets.UTF_8)))) {
          return;
        }
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException("the gateway did not start, or did not answer " + ORDINARY);
  }

  private Answer ask(byte[] body) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(gateway)
            .timeout(Duration.ofSeconds(20))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    long begin = System.nanoTime();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    return new Answer(
        response.statusCode(), response.body(), (System.nanoTime() - begin) / 1_000_000.0);
  }

  private static boolean isAsEver(Answer answer) {
    return answer.body().equals(ORDINARY_ANSWER);
  }

  /** One after the other, the ordinary query beside it. */
  private boolean alone() throws Exception {
    System.out.println("  median    worst  ordinary meanwhile (worst)");
    boolean good = true;
    for (int i = 0; i < 300; i++) {
      ask(ORDINARY.getBytes(StandardCharsets.UTF_8));
    }
    for (int i = 0; i < WARM; i++) {
      for (var one : Cases.all().values()) {
        askHostile(one);
      }
    }
    for (var one : Cases.all().entrySet()) {
      try (var beside = new Beside()) {
        var taken = new double[ROUNDS];
        Answer last = null;
        for (int i = 0; i < ROUNDS; i++) {
          last = askHostile(one.getValue());
          taken[i] = last == null ? 0 : last.millis();
        }
        Arrays.sort(taken);
        boolean soon = taken[ROUNDS / 2] < MOST_MILLIS;
        good &= soon & beside.good();
        System.out.printf(
            Locale.ROOT,
            "%8.1f %8.1f %8.1f  %s%-45s %s%n",
            taken[ROUNDS / 2],
            taken[ROUNDS - 1],
            beside.worst(),
            soon && beside.good() ? "" : "SLOW ",
            one.getKey(),
            reason(last));
      }
    }
    return good;
  }

  private Answer askHostile(IntFunction<byte[]> one) throws InterruptedException {
    try {
      return ask(one.apply(numbers.incrementAndGet()));
    } catch (IOException closed) {
      return null; // what is left of a body that is too large is not read
    }
  }

  private static String reason(Answer answer) {
    if (answer == null) {
      return "the connection was closed";
    }
    var found = REASON.matcher(answer.body());
    if (!found.find()) {
      return answer.status()
          + " "
          + answer.body().substring(0, Math.min(60, answer.body().length()));
    }
    return answer.status()
        + " "
        + found.group(2)
        + (found.group(3) == null
            ? "  " + found.group(1).strip()
            : "  " + found.group(3) + " = " + found.group(4));
  }

  /** From eight clients at once, for ten seconds. */
  private boolean allAtOnce() throws Exception {
    var over = new AtomicBoolean();
    var asked = new AtomicInteger();
    var cases = List.copyOf(Cases.all().values());
    try (var beside = new Beside();
        var clients = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        int first = i * 7;
        clients.submit(
            () -> {
              for (int next = first; !over.get(); next++) {
                askHostile(cases.get(next % cases.size()));
                asked.incrementAndGet();
              }
              return true;
            });
      }
      Thread.sleep(10_000);
      over.set(true);
      System.out.printf(
          Locale.ROOT,
          "all at once: %d hostile requests in 10 s; ordinary queries meanwhile: %s%n",
          asked.get(),
          beside);
      return beside.good();
    }
  }

  /** Asks the ordinary query all the time. */
  private final class Beside implements AutoCloseable {
    private final ConcurrentLinkedQueue<Double> taken = new ConcurrentLinkedQueue<>();
    private final AtomicInteger wrong = new AtomicInteger();
    private volatile boolean over;
    private final Thread thread = Thread.ofPlatform().start(this::run);

    private void run() {
      while (!over) {
        try {
          var answer = ask(ORDINARY.getBytes(StandardCharsets.UTF_8));
          taken.add(answer.millis());
          wrong.addAndGet(isAsEver(answer) ? 0 : 1);
          Thread.sleep(5);
        } catch (IOException | InterruptedException broken) {
          wrong.incrementAndGet();
        }
      }
    }

    boolean good() {
      return wrong.get() == 0;
    }

    double worst() {
      return taken.stream().mapToDouble(it -> it).max().orElse(0);
    }

    @Override
    public String toString() {
      var sorted = new ArrayList<>(taken);
      sorted.sort(null);
      return sorted.isEmpty()
          ? "none"
          : String.format(
              Locale.ROOT,
              "%d answered, %d wrong, median %.1f ms, 99 in 100 below %.1f ms, worst %.1f ms",
              sorted.size(),
              wrong.get(),
              sorted.get(sorted.size() / 2),
              sorted.get(sorted.size() * 99 / 100),
              worst());
    }

    @Override
    public void close() throws InterruptedException {
      over = true;
      thread.join();
    }
  }
}
