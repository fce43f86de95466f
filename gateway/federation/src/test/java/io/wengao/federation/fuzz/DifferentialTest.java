package io.wengao.federation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.fixture.TestGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks random operations of each golden graph and of its API schema run as one over the same data:
 * the answers must be equal. One graph has data that its schema does not allow. {@code
 * FUZZ_OPERATIONS} and {@code FUZZ_SEED} ask for more, or for one again.
 */
class DifferentialTest {

  static Stream<Path> graphs() throws IOException {
    try (var folders = Files.list(Path.of("src/test/resources/golden"))) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> !folder.endsWith("defer-with-nulls-and-errors"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void answersLikeOneSchema(Path folder) throws IOException {
    var test = TestGraph.of(folder);
    var put = Contest.up(test.schemas(), test.world(), null);
    assertThat(put).isInstanceOf(Contest.Put.Up.class);
    var contest = ((Contest.Put.Up) put).contest();
    long seed = number("FUZZ_SEED", 1);
    long operations = number("FUZZ_OPERATIONS", 60);
    for (long i = seed; i < seed + operations; i++) {
      var operation = contest.operation(i);

      var verdict = contest.ask(operation.text(), operation.variables());

      assertThat(verdict)
          .as("%s, seed %d: %s", folder.getFileName(), i, operation)
          .isEqualTo(new Verdict.Same());
    }
  }

  private static long number(String name, long otherwise) {
    var text = System.getenv(name);
    return text == null ? otherwise : Long.parseLong(text);
  }
}
