package io.wengao.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Reads damaged files of every format for a while. Whatever the bytes are, reading throws nothing,
 * takes less than half a minute a file, and keeps no memory.
 */
final class FuzzCommand {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final long ROUNDS_APART = 1_000_003;
  private static final long MAY_GROW = 48L << 20;
  private static final int WARM = 500;

  private final SpeechReader reader = new SpeechReader();
  private final List<Path> files = soundFiles();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long workerId;
  private final ExecutorService executor = Executors.newSingleThreadExecutor(this::worker);
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final Path keep;
  private final long seed;
  private long slowest;
  private String slowestRound = "";
  private int failures;

  private FuzzCommand(long seed, Path keep) {
    this.seed = seed;
    this.keep = keep;
  }

  /**
   * Arguments: folder for files that fail, seconds, seed, and one round to be repeated alone.
   *
   * @throws IOException when a failing file cannot be kept
   */
  public static void main(String[] args) throws IOException {
    long seconds = Long.parseLong(args[1]);
    long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime() % 1_000_000;
    FuzzCommand fuzz = new FuzzCommand(seed, Path.of(args[0]));
    boolean sound =
        args.length > 3
            ? fuzz.round(Long.parseLong(args[3]))
            : fuzz.run(Duration.ofSeconds(seconds));
    System.exit(sound ? 0 : 1);
  }

  private boolean run(Duration duration) throws IOException {
    System.out.printf("Seed %d, %d sound files, %s%n", seed, files.size(), duration);
    long until = System.nanoTime() + duration.toNanos();
    long used = 0;
    long round = 0;
    boolean hangs = false;
    while (System.nanoTime() < until && !hangs) {
      hangs = !round(round++) && slowest >= LONGEST.toMillis();
      if (round == WARM) {
        used = used();
      }
    }
    long grown = round > WARM ? used() - used : 0;
    System.out.printf(
        "%d rounds, %d failures; slowest %d ms (%s); memory in use grew by %d KB since round %d%n",
        round, failures, slowest, slowestRound, grown >> 10, WARM);
    outcomes.forEach((outcome, times) -> System.out.printf("  %7d  %s%n", times, outcome));
    return failures == 0 && grown < MAY_GROW;
  }

  /** One damaged file; the same for the same seed and round. */
  private boolean round(long round) throws IOException {
    long mixed = seed * ROUNDS_APART + round;
    Random random = new Random(mixed);
    Path sound = files.get(random.nextInt(files.size()));
    byte[] other = Material.bytes(files.get(random.nextInt(files.size())));
    byte[] bytes =
        new Damager(mixed).damage(Material.bytes(sound), other.length == 0 ? new byte[1] : other);
    String name = random.nextInt(4) == 0 ? "a.txt" : sound.getFileName().toString();
    long begun = cpu();
    String problem = problem(name, bytes);
    long taken = (cpu() - begun) / 1_000_000;
    if (taken > slowest) {
      slowest = taken;
      slowestRound = "round " + round + ", " + sound.getFileName() + ", " + bytes.length + " bytes";
    }
    if (problem.isEmpty()) {
      return true;
    }
    failures++;
    Files.createDirectories(keep);
    Path kept = keep.resolve("seed-" + seed + "-round-" + round + "-" + name);
    Files.write(kept, bytes);
    System.out.printf("%s after %d ms: %s%n", kept, taken, problem);
    return false;
  }

  /** What went wrong, empty when nothing did. */
  private String problem(String name, byte[] bytes) {
    Future<Reading> reading = executor.submit(() -> reader.read(name, bytes));
    try {
      String outcome =
          switch (awaited(reading)) {
            case Reading.Accepted accepted -> "read as " + accepted.mediaType();
            case Reading.Refused refused -> "refused as " + refused.reason();
          };
      outcomes.merge(outcome, 1, Integer::sum);
      return "";
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return cause
          + "\n"
          + String.join(
              "\n", Arrays.stream(cause.getStackTrace()).limit(12).map(at -> "    " + at).toList());
    } catch (TimeoutException e) {
      return "not read within " + LONGEST + " of processor time";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  /** Waits by the reader's processor time: on a busy machine the clock says little. */
  private Reading awaited(Future<Reading> reading)
      throws ExecutionException, InterruptedException, TimeoutException {
    long begun = cpu();
    while (true) {
      try {
        return reading.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        if (cpu() - begun > LONGEST.toNanos()) {
          throw e;
        }
      }
    }
  }

  private Thread worker(Runnable task) {
    Thread thread = new Thread(task, "reader");
    thread.setDaemon(true);
    workerId = thread.threadId();
    return thread;
  }

  private long cpu() {
    return workerId == 0 ? 0 : threads.getThreadCpuTime(workerId);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Every format, and the invented cases: the rules see damaged text too. */
  private static List<Path> soundFiles() {
    List<Path> files = new ArrayList<>();
    for (Path folder :
        List.of(Path.of("src/test/resources/io/wengao/text/formats"), GoldenTest.CASES)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile)
            .filter(
                file ->
                    file.getFileName().toString().matches("(?:in|speech|protected|locked).*\\..*"))
            .sorted()
            .forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(files);
  }
}
