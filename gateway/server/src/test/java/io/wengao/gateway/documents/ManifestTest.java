package io.wengao.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files tools write, and one clear line for those they do not. */
class ManifestTest {
  @TempDir Path folder;

  private Manifest.Reading read(String json) throws IOException {
    return Manifest.read(Files.writeString(folder.resolve("manifest.json"), json));
  }

  @Test
  void aMapOfNamesToDocuments() throws IOException {
    var reading = read("{\"a1\": \"{ a }\", \"b2\": \"{ b }\"}");

    assertThat(reading).isEqualTo(new Manifest.Reading.Read(Map.of("a1", "{ a }", "b2", "{ b }")));
  }

  @Test
  void apollosManifest() throws IOException {
    var reading =
        read(
            "{\"format\":\"apollo-persisted-query-manifest\",\"version\":1,\"operations\":["
                + "{\"id\":\"a1\",\"body\":\"query A { a }\",\"name\":\"A\",\"type\":\"query\"}]}");

    assertThat(reading).isEqualTo(new Manifest.Reading.Read(Map.of("a1", "query A { a }")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[] | it must be a JSON object",
        "{} | it holds no documents",
        "{\"a\": 7} | \"a\" must name a document's text",
        "{\"a\": \"{ a }\", \"a\": \"{ b }\"} | line 1: not JSON: Duplicate field 'a'",
        "{\"a\": | line 1: not JSON: Unexpected end-of-input",
        "{\"format\": \"x\", \"operations\": []} | \"format\" must be"
            + " \"apollo-persisted-query-manifest\"",
        "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 2, \"operations\": []} |"
            + " \"version\" must be 1",
        "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": [{}]} |"
            + " operations[0] must have the texts",
        "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\":"
            + " [{\"id\":\"a\",\"body\":\"{ a }\"},{\"id\":\"a\",\"body\":\"{ b }\"}]} |"
            + " operations[1] has the id of another document"
      })
  void aBadFileIsOneLineThatSaysWhere(String json, String message) throws IOException {
    var reading = read(json);

    assertThat(reading)
        .isInstanceOfSatisfying(
            Manifest.Reading.Bad.class,
            bad -> assertThat(bad.message()).startsWith(message).doesNotContain("\n"));
  }

  @Test
  void aMissingFileIsNamedSo() {
    var reading = Manifest.read(folder.resolve("none.json"));

    assertThat(reading).isEqualTo(new Manifest.Reading.Bad("the file does not exist"));
  }
}
