package io.wengao.composition.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.fixture.TestResources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole drafts, to be read by a person. A change of the bank or the engine shows here as a diff;
 * after reading it, write the new ones with {@code -Dgolden.update=true
 * -Dwengao.drafts=src/test/resources/drafts}.
 */
class GoldenDraftsTest {
  static Stream<Drafts> drafts() {
    return Drafts.all(1).stream();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void theDraftIsTheOneThatWasRead(Drafts drafts) throws IOException {
    String actual = printed(drafts);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(
          Path.of(System.getProperty("wengao.drafts"), drafts.name() + ".txt"), actual);
      return;
    }
    Path golden = TestResources.files("drafts", drafts.name() + ".txt").getFirst();
    assertThat(actual).isEqualTo(TestResources.read(golden));
  }

  private static String printed(Drafts drafts) {
    String findings =
        drafts.draft().findings().stream()
            .map(f -> f.rule() + " " + f.message())
            .collect(Collectors.joining("\n"));
    String gaps =
        drafts.draft().gaps().stream()
            .map(g -> g.text() + " " + g.question())
            .collect(Collectors.joining("\n"));
    return drafts.draft().text() + "\n\n---- gaps\n" + gaps + "\n---- findings\n" + findings + "\n";
  }
}
