package io.wengao.corpus.benchmark.volume;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most a process has taken so far.
 *
 * @param heapMegabytes largest heap in use, as the collector saw it
 * @param rssMegabytes largest resident set
 */
record Memory(long heapMegabytes, long rssMegabytes) {
  private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->\\d+M\\(\\d+M\\)");
  private static final String LARGEST_RESIDENT = "VmHWM:";
  private static final int KILOBYTES_A_MEGABYTE = 1_024;

  static Memory of(long pid, Path gcLog) throws IOException {
    return new Memory(largest(Files.readString(gcLog)), residentMegabytes(pid));
  }

  static long residentMegabytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
            .filter(line -> line.startsWith(LARGEST_RESIDENT))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
            .findFirst()
            .orElse(0)
        / KILOBYTES_A_MEGABYTE;
  }

  static long largest(String gcLog) {
    Matcher collected = COLLECTED.matcher(gcLog);
    long largest = 0;
    while (collected.find()) {
      largest = Math.max(largest, Long.parseLong(collected.group(1)));
    }
    return largest;
  }
}
