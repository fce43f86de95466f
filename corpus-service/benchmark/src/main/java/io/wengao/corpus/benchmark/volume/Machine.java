package io.wengao.corpus.benchmark.volume;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where is measured, and what else it was doing. */
final class Machine {
  private static final double KILOBYTES_A_GIGABYTE = 1_048_576.0;

  private Machine() {}

  static String described() throws IOException {
    return String.format(
        Locale.ROOT,
        "%s, %d processors, %.0f GB, Java %s; %s",
        value(Path.of("/proc/cpuinfo"), "model name"),
        Runtime.getRuntime().availableProcessors(),
        Double.parseDouble(value(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", ""))
            / KILOBYTES_A_GIGABYTE,
        System.getProperty("java.version"),
        load());
  }

  static String load() throws IOException {
    String[] load = Files.readString(Path.of("/proc/loadavg")).split(" ");
    return "load of the last minute " + load[0];
  }

  private static String value(Path file, String name) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("0");
  }
}
