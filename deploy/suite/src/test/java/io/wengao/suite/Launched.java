package io.wengao.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A launcher that was started, and what it has printed so far (both streams in one). */
final class Launched implements AutoCloseable {
  static final String RUNNING = "Running; Ctrl-C ends it";
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Process process;
  private final int port;
  private final List<String> lines = new ArrayList<>();
  private final Thread reader;

  private Launched(Process process, int port) {
    this.process = process;
    this.port = port;
    this.reader = Thread.ofVirtual().unstarted(this::read);
  }

  static Launched of(ProcessBuilder builder, int port) throws IOException {
    Launched launched = new Launched(builder.redirectErrorStream(true).start(), port);
    launched.reader.start();
    return launched;
  }

  private void read() {
    try (BufferedReader reader = process.inputReader(java.nio.charset.StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        add(line);
      }
    } catch (IOException e) {
      add("(output closed: " + e.getMessage() + ")"); // ended by the test itself
    }
  }

  private synchronized void add(String line) {
    lines.add(line);
    notifyAll();
  }

  /** The first line that holds the text, once it is printed. */
  synchronized String await(String text) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Optional<String> found = find(text);
    while (found.isEmpty()) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0 || (!process.isAlive() && !reader.isAlive())) {
        throw new AssertionError("never printed: " + text + "\n" + String.join("\n", lines));
      }
      wait(Math.min(left, 200));
      found = find(text);
    }
    return found.get();
  }

  private Optional<String> find(String text) {
    return lines.stream().filter(line -> line.contains(text)).findFirst();
  }

  /** Waits until it is up, its import and its draft done. */
  Launched awaitRunning() throws InterruptedException {
    await(RUNNING);
    return this;
  }

  /** The exit code; the output is complete then. */
  int awaitExit() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("still running:\n" + output());
    }
    reader.join();
    return process.exitValue();
  }

  synchronized String output() {
    return String.join("\n", lines);
  }

  Api api() {
    return new Api(port);
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** As Ctrl-C in a terminal. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
