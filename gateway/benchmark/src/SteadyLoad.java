import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code SteadyLoad URL BODY_FILE RATE MINUTES PID}: asks at a fixed rate whether or not answers come (an open loop, so a
 * slow answer is not asked less often), and tells each minute how it went. Ends with 1 when a request failed or memory grew.
 */
final class SteadyLoad {
  private static final int AT_ONCE = 200;
  private static final int SETTLED_MINUTES = 10;
  private static final double GROWTH = 1.1;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(Executors.newFixedThreadPool(2)).build();
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final AtomicInteger failures = new AtomicInteger();
  private final HttpRequest request;
  private final int expected;
  private final int rate;
  private final AtomicInteger answered = new AtomicInteger();
  private long[] latencies;

  private SteadyLoad(URI url, String body, int rate) throws IOException, InterruptedException {
    this.rate = rate;
    request =
        HttpRequest.newBuilder(url)
            .header("content-type", "application/json")
            .timeout(Duration.ofSeconds(30))
            .POST(BodyPublishers.ofString(body))
            .build();
    expected = http.send(request, BodyHandlers.ofByteArray()).body().length;
    latencies = new long[rate * 60];
  }

  public static void main(String[] arguments) throws Exception {
    var load =
        new SteadyLoad(URI.create(arguments[0]), Files.readString(Path.of(arguments[1])), Integer.parseInt(arguments[2]));
    System.exit(load.run(Integer.parseInt(arguments[3]), Long.parseLong(arguments[4])) ? 0 : 1);
  }

  private boolean run(int minutes, long gateway) throws Exception {
    double settled = Double.MAX_VALUE;
    double last = 0;
    for (int minute = 1; minute <= minutes; minute++) {
      oneMinute();
      last = residentMegabytes(gateway);
      if (minute == SETTLED_MINUTES) {
        settled = last;
      }
      System.out.printf(
          "minute %d: %d answers, %d failures so far, p99 %.0f ms, %.0f MB%n", minute, answered.get(), failures.get(), p99(), last);
    }
    return failures.get() == 0 && last <= settled * GROWTH;
  }

  private void oneMinute() throws InterruptedException {
    answered.set(0);
    long begun = System.nanoTime();
    for (int n = 0; n < rate * 60; n++) {
      long due = begun + n * TimeUnit.SECONDS.toNanos(1) / rate;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      places.acquire();
      ask(due);
    }
    places.acquire(AT_ONCE);
    places.release(AT_ONCE);
  }

  private void ask(long due) {
    http.sendAsync(request, BodyHandlers.ofByteArray())
        .whenComplete(
            (answer, failure) -> {
              if (failure != null || answer.statusCode() != 200 || answer.body().length != expected) {
                failures.incrementAndGet();
              }
              latencies[answered.getAndIncrement()] = System.nanoTime() - due;
              places.release();
            });
  }

  private double p99() {
    long[] sorted = Arrays.copyOf(latencies, answered.get());
    Arrays.sort(sorted);
    return sorted[(int) (sorted.length * 0.99)] / 1e6;
  }

  private static double residentMegabytes(long process) throws IOException {
    try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      String line = lines.filter(it -> it.startsWith("VmRSS")).findFirst().orElseThrow();
      return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
    }
  }
}
