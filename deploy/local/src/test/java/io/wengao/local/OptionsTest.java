package io.wengao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wengao.local.problem.Stopped;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  private static final Path HERE = Path.of("/somewhere");
  private static final Path ROOT = Path.of("/checkout");

  @Test
  void withoutArgumentsEverythingHasADefault() throws Stopped {
    Options options = Options.parse(List.of(), HERE, ROOT);

    assertThat(options)
        .isEqualTo(new Options(Path.of("/checkout/data"), 8080, false, null, null, false));
  }

  @Test
  void relativePathsAreTakenFromTheCallersFolder() throws Stopped {
    Options options =
        Options.parse(
            List.of(
                "--once",
                "--import",
                "稿件",
                "--brief",
                "../b.json",
                "--data",
                "d",
                "--port",
                "9090"),
            HERE,
            ROOT);

    assertThat(options)
        .isEqualTo(
            new Options(
                Path.of("/somewhere/d"),
                9090,
                true,
                Path.of("/somewhere/稿件"),
                Path.of("/b.json"),
                false));
  }

  @ParameterizedTest
  @CsvSource({
    "--prot,--prot",
    "--port,needs a value",
    "--port 0,not 0",
    "--port 65536,not 65536",
    "--port x,not x",
    "--data,needs a value",
    "extra,extra"
  })
  void aWrongArgumentIsNamed(String arguments, String named) {
    assertThatThrownBy(() -> Options.parse(List.of(arguments.split(" ")), HERE, ROOT))
        .isInstanceOfSatisfying(
            Stopped.class, stopped -> assertThat(stopped.problem().exitCode()).isEqualTo(2))
        .hasMessageContaining(named)
        .hasMessageContaining("--help");
  }
}
