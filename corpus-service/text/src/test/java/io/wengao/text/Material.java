package io.wengao.text;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the texts lie that tests read in place. */
final class Material {
  private Material() {}

  /** A folder of real texts beside the checkout; the test is skipped where there is none. */
  static Path shared(String name) {
    return sharedIfThere(name)
        .orElseGet(() -> abort("skipped: no folder shared/" + name + " beside the checkout"));
  }

  /** A folder of real texts beside the checkout. */
  static Optional<Path> sharedIfThere(String name) {
    String told = System.getProperty("wengao.shared", System.getenv("WENGAO_SHARED"));
    if (told != null && Files.isDirectory(Path.of(told, name))) {
      return Optional.of(Path.of(told, name));
    }
    for (Path at = here(); at != null; at = at.getParent()) {
      Path candidate = at.resolveSibling("shared").resolve(name);
      if (Files.isDirectory(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** The default corpus of this repository. */
  static Path starter() {
    for (Path at = here(); at != null; at = at.getParent()) {
      Path candidate = at.resolve("corpus-service").resolve("starter");
      if (Files.isDirectory(candidate)) {
        return candidate;
      }
    }
    return abort("skipped: no folder corpus-service/starter");
  }

  static List<Path> list(Path folder, String extension) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file that must be accepted. */
  static Reading.Accepted accepted(SpeechReader reader, String name, byte[] bytes) {
    return switch (reader.read(name, bytes)) {
      case Reading.Accepted accepted -> accepted;
      case Reading.Refused refused -> throw new AssertionError(name + " was refused: " + refused);
    };
  }

  private static Path here() {
    return Path.of("").toAbsolutePath();
  }
}
