package io.wengao.corpus.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders and ports for a run of the tests. */
final class Scratch {
  private Scratch() {}

  /** A new folder below target. */
  static Path folder(String name) {
    try {
      Path target = Files.createDirectories(Path.of("target"));
      return Files.createTempDirectory(target, name + "-").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder for the " + name, e);
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  static List<Integer> freePorts(int number) {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < number; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
      for (ServerSocket one : held) {
        one.close();
      }
      return ports;
    } catch (IOException e) {
      throw new UncheckedIOException("no free ports", e);
    }
  }
}
