package io.wengao.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The processes of a running house, each of which may be killed at any moment. */
enum Victim {
  CORPUS,
  DRAFTING,
  GATEWAY,
  POSTGRESQL,
  LAUNCHER;

  /** Ends the process without any warning (SIGKILL). */
  void kill(Launched launched, Path data) {
    ProcessHandle process = process(launched, data);
    process.destroyForcibly();
    process.onExit().join();
  }

  private ProcessHandle process(Launched launched, Path data) {
    return switch (this) {
      case LAUNCHER -> launched.handle();
      case POSTGRESQL -> postgres(data);
      case CORPUS, DRAFTING, GATEWAY -> service(data, name().toLowerCase(Locale.ROOT));
    };
  }

  /** What the process was started with. */
  Map<String, String> environment(Launched launched, Path data) {
    Map<String, String> environment = new LinkedHashMap<>();
    for (String entry : zeroTerminated(process(launched, data), "environ")) {
      int equals = entry.indexOf('=');
      environment.put(entry.substring(0, equals), entry.substring(equals + 1));
    }
    return environment;
  }

  private static ProcessHandle postgres(Path data) {
    try {
      long pid =
          Long.parseLong(
              Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                  .getFirst()
                  .strip());
      return ProcessHandle.of(pid).orElseThrow();
    } catch (IOException e) {
      throw new AssertionError("no running PostgreSQL on " + data, e);
    }
  }

  private static ProcessHandle service(Path data, String name) {
    return processes(data).stream()
        .filter(process -> arguments(process).contains("-Dwengao.launcher.service=" + name))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Everything that still runs on the folder: services by their mark, PostgreSQL by its working
   * folder.
   */
  static List<ProcessHandle> processes(Path data) {
    String mark = "-Dwengao.launcher.data=" + data;
    return ProcessHandle.allProcesses()
        .filter(
            process -> arguments(process).contains(mark) || workingFolder(process).startsWith(data))
        .toList();
  }

  private static List<String> arguments(ProcessHandle process) {
    return zeroTerminated(process, "cmdline");
  }

  private static List<String> zeroTerminated(ProcessHandle process, String file) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), file));
      return List.of(new String(bytes, StandardCharsets.UTF_8).split("\0"));
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Path workingFolder(ProcessHandle process) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
    } catch (IOException e) {
      return Path.of("/");
    }
  }
}
