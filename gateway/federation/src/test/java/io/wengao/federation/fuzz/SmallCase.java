package io.wengao.federation.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wengao.federation.fuzz.RandomOperation.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A shrunk mismatch, to read and to keep. */
record SmallCase(FuzzCase one, Operation operation, String detail) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  String print() {
    var out = new StringBuilder();
    one.schemas()
        .forEach(
            schema ->
                out.append("# ")
                    .append(schema.name())
                    .append('\n')
                    .append(schema.sdl().strip())
                    .append('\n'));
    out.append("# query\n").append(operation.text()).append('\n');
    out.append("# variables ").append(operation.variables()).append('\n');
    out.append("# world ").append(text(one.world())).append('\n');
    if (System.getenv("FUZZ_PLAN") != null
        && Contest.up(one.schemas(), one.world(), null) instanceof Contest.Put.Up(Contest up)) {
      out.append(up.plan(operation)).append('\n');
    }
    return out.append("# ").append(detail).append("\n\n").toString();
  }

  /**
   * Writes a folder like those of {@code src/test/resources/golden}; {@code GOLDEN_UPDATE=true}
   * adds what comes out.
   */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var schema : one.schemas()) {
      Files.writeString(folder.resolve(schema.name() + ".subgraph.graphql"), schema.sdl());
    }
    Files.writeString(folder.resolve("query.graphql"), operation.text());
    Files.writeString(folder.resolve("world.json"), text(one.world()) + "\n");
    if (!operation.variables().isEmpty()) {
      Files.writeString(folder.resolve("variables.json"), text(operation.variables()) + "\n");
    }
  }

  private static String text(Object value) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
