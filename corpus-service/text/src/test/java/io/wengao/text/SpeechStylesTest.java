package io.wengao.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.text.span.WordCount;
import io.wengao.text.style.SentenceStyle;
import io.wengao.text.style.SpeechStyle;
import io.wengao.text.style.StyleReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Styles of real speeches and of the starter corpus. */
class SpeechStylesTest {
  private final SpeechReader reader = new SpeechReader();

  @Test
  void realSpeechesAreMeasuredInTheRangeOfSpokenChinese() {
    for (Speech speech : speeches(Material.shared("seeds"))) {
      SpeechStyle style = StyleReader.read(speech.text(), speech.outline());
      holds(speech, style);
      assertThat(style.sentences().meanSentence()).as(speech.title()).isBetween(12.0, 80.0);
      assertThat(style.sentences().meanClause()).as(speech.title()).isBetween(5.0, 20.0);
    }
  }

  @Test
  void starterSpeechesAreMeasuredAsTheyAreWritten() {
    SpeechStyle all = SpeechStyle.NONE;
    for (Speech speech : speeches(Material.starter())) {
      SpeechStyle style = StyleReader.read(speech.text(), speech.outline());
      holds(speech, style);
      all = all.plus(style);
    }
    assertThat(all.sentences().meanSentence()).isBetween(15.0, 40.0);
    assertThat(all.headings().headings()).isGreaterThan(100);
    assertThat(all.addresses().closing()).isPositive();
    assertThat(all.steps()).isNotEmpty();
  }

  /** What is true of any speech. */
  private static void holds(Speech speech, SpeechStyle style) {
    SentenceStyle sentences = style.sentences();
    assertThat(sentences.byLength().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(sentences.sentences());
    assertThat(sentences.sentences()).isGreaterThanOrEqualTo(sentences.paragraphs());
    assertThat(sentences.clauses()).isGreaterThanOrEqualTo(sentences.sentences() / 2);
    assertThat(sentences.characters()).isLessThanOrEqualTo(WordCount.of(speech.text()));
    assertThat(sentences.characters()).isGreaterThan(WordCount.of(speech.text()) / 2);
    assertThat(style.headings().headings()).isLessThanOrEqualTo(speech.outline().size());
    assertThat(style.closings()).hasSize(1);
  }

  private List<Speech> speeches(Path folder) {
    List<Speech> all = new ArrayList<>();
    for (Path file : Material.list(folder, ".txt")) {
      String name = file.getFileName().toString();
      all.addAll(Material.accepted(reader, name, Material.bytes(file)).speeches());
    }
    return all;
  }
}
