package io.wengao.local.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.wengao.local.problem.Stopped;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefFileTest {
  private final ObjectMapper json = new ObjectMapper();
  @TempDir private Path folder;

  @Test
  void theSampleIsThere() {
    assertThat(BriefFile.sample(json).brief().path("theme").asText()).isNotEmpty();
  }

  @Test
  void aByteOrderMarkDoesNotMatter() throws Exception {
    Path file = Files.writeString(folder.resolve("b.json"), "\uFEFF{\"theme\":\"防汛\"}");

    assertThat(BriefFile.read(file, json).brief().path("theme").asText()).isEqualTo("防汛");
  }

  @Test
  void brokenJsonIsNamedWithItsPlace() throws Exception {
    Path file = Files.writeString(folder.resolve("b.json"), "{\n  \"theme\": \"防汛\",,\n}");

    assertThatThrownBy(() -> BriefFile.read(file, json))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void anotherEncodingIsNamed() throws Exception {
    Path file =
        Files.write(
            folder.resolve("b.json"), "{\"theme\":\"防汛\"}".getBytes(Charset.forName("GB18030")));

    assertThatThrownBy(() -> BriefFile.read(file, json))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> BriefFile.read(folder.resolve("none.json"), json))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("none.json");
  }

  @Test
  void aListIsNoBrief() throws Exception {
    Path file = Files.writeString(folder.resolve("b.json"), "[]");

    assertThatThrownBy(() -> BriefFile.read(file, json))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("no JSON object");
  }
}
