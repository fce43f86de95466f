package io.wengao.corpus.benchmark.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechFactoryTest {
  private static final Path STARTER =
      Path.of(System.getProperty("wengao.root", "../..")).resolve("corpus-service/starter");

  @Test
  void aSeedAndANumberMakeTheSameSpeechWhateverWasMadeBefore() throws IOException {
    SpeechFile alone = SpeechFactory.of(STARTER, 7).speech(41);

    SpeechFactory again = SpeechFactory.of(STARTER, 7);
    again.speech(3);

    assertThat(again.speech(41)).isEqualTo(alone);
    assertThat(SpeechFactory.of(STARTER, 8).speech(41)).isNotEqualTo(alone);
  }

  @Test
  void speechesAreSomeThreeThousandCharactersAndAllDifferent() throws IOException {
    SpeechFactory factory = SpeechFactory.of(STARTER, 7);

    List<SpeechFile> speeches = IntStream.range(0, 200).mapToObj(factory::speech).toList();

    assertThat(speeches.stream().mapToInt(SpeechFile::characters).average().orElseThrow())
        .isBetween(2_700.0, 3_600.0);
    assertThat(speeches.stream().map(SpeechFile::lines)).doesNotHaveDuplicates();
    assertThat(Queries.of(speeches, 100, 7))
        .hasSize(100)
        .isEqualTo(Queries.of(speeches, 100, 7))
        .allSatisfy(text -> assertThat(text.length()).isBetween(4, 25));
  }

  @Test
  void namesAndNumbersAreOthersAndTheRestStays() throws IOException {
    Template sentence = Template.of("去年全市规上工业有67家出现亏损，汀南区的一家轴承厂在2023年上了新线。");

    String filled = sentence.filled(new Names(new java.util.Random(1)));

    assertThat(filled)
        .matches("去年全市规上工业有[1-9][0-9]家出现亏损，..区的一家轴承厂在20[12][0-9]年上了新线。")
        .doesNotContain("汀南区");
  }

  @Test
  void aFolderWithTooLittleIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "在全市大会上的讲话\n同志们：\n今天开会。\n");

    assertThatThrownBy(() -> SpeechFactory.of(folder, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("0 sentences");
  }
}
