package io.wengao.composition.prompting;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.fixture.TestResources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers as models give them, and what is read from them: one line a sentence with its marks,
 * paragraphs apart by an empty line. After reading the diff, write new ones with {@code
 * -Dgolden.update=true -Dwengao.answers=src/test/resources/answers}.
 */
class AnswerParserTest {
  static Stream<Path> answers() {
    return TestResources.files("answers", ".in.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void isReadAsItWasRead(Path file) throws IOException {
    String actual = printed(AnswerParser.parse(TestResources.read(file), true));

    String golden = file.getFileName().toString().replace(".in.txt", ".out.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(Path.of(System.getProperty("wengao.answers"), golden), actual);
      return;
    }
    assertThat(actual).isEqualTo(TestResources.read(file.resolveSibling(golden)));
  }

  @Test
  void whereNothingIsToBeCitedNoMarkIsMissed() {
    Answer answer = AnswerParser.parse("要查清底数。要限期整改。", false);

    assertThat(printed(answer)).isEqualTo("要查清底数。 []\n要限期整改。 []\n");
  }

  static String printed(Answer answer) {
    return switch (answer) {
      case Answer.Broken(Failure failure, String detail) -> failure + " " + detail + "\n";
      case Answer.Text text -> {
        StringBuilder printed = new StringBuilder();
        for (List<Answer.Cited> paragraph : text.paragraphs()) {
          printed.append(printed.isEmpty() ? "" : "\n");
          paragraph.forEach(s -> printed.append(s.text() + " " + s.marks() + "\n"));
        }
        yield printed.toString();
      }
    };
  }
}
