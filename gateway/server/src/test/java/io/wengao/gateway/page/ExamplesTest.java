package io.wengao.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The examples fit the schema this gateway is built with, and a foreign schema gets none that do
 * not fit.
 */
class ExamplesTest {
  private static final Path API =
      Path.of(System.getProperty("wengao.root", "../..")).resolve("gateway/schema/api.graphql");

  @Test
  void everyExampleFitsTheApiSchema() throws IOException {
    var tabs = Examples.tabs(Files.readString(API));

    assertThat(tabs.split("\"query\"", -1)).hasSize(Examples.files().size() + 1);
  }

  @Test
  void aForeignSchemaGetsNoExampleThatDoesNotFit() {
    assertThat(Examples.tabs("type Query { hello: String }")).isEqualTo("[]");
  }
}
