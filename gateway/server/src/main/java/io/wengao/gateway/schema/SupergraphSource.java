package io.wengao.gateway.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a supergraph SDL comes from. */
sealed interface SupergraphSource {

  /** The one composed from the services of this project and packed into the jar. */
  record Packaged() implements SupergraphSource {
    @Override
    public String toString() {
      return "the packaged supergraph";
    }
  }

  /** A file someone named. */
  record InFile(Path path) implements SupergraphSource {
    @Override
    public String toString() {
      return "supergraph file " + path;
    }
  }

  /** Composed while the gateway runs; {@link ComposedGraph} brings it. */
  record Composed(List<String> subgraphs) implements SupergraphSource {
    @Override
    public String toString() {
      return "supergraph composed of " + String.join(", ", subgraphs);
    }
  }

  /** What reading gave. */
  sealed interface Text {
    /** It is not read but brought. */
    record Brought() implements Text {}

    record Found(String sdl) implements Text {}

    record Missing(String message) implements Text {}
  }

  /**
   * @param configured a file, which wins over everything else
   * @param composed names of the subgraphs to compose; may be empty
   */
  static SupergraphSource of(@Nullable String configured, List<String> composed) {
    if (configured != null && !configured.isBlank()) {
      return new InFile(Path.of(configured.strip()).toAbsolutePath().normalize());
    }
    return composed.isEmpty() ? new Packaged() : new Composed(composed);
  }

  default Text read() {
    return switch (this) {
      case Packaged packaged -> readPackaged();
      case InFile file -> readFile(file.path());
      case Composed composed -> new Text.Brought();
    };
  }

  private static Text readPackaged() {
    try (var stream = SupergraphSource.class.getResourceAsStream("supergraph.graphql")) {
      return stream == null
          ? new Text.Missing(
              "This gateway was built without a supergraph. Name one with"
                  + " WENGAO_GATEWAY_SUPERGRAPH=FILE.")
          : new Text.Found(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      return new Text.Missing("The packaged supergraph cannot be read: " + broken.getMessage());
    }
  }

  private static Text readFile(Path path) {
    try {
      return new Text.Found(Files.readString(path));
    } catch (NoSuchFileException missing) {
      return new Text.Missing(
          "Supergraph file " + path + " does not exist (WENGAO_GATEWAY_SUPERGRAPH).");
    } catch (IOException broken) {
      return new Text.Missing(
          "Supergraph file "
              + path
              + " cannot be read as UTF-8 text (WENGAO_GATEWAY_SUPERGRAPH): "
              + broken);
    }
  }
}
