package io.wengao.text.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.text.Reading;
import io.wengao.text.Speech;
import io.wengao.text.SpeechReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleReaderTest {
  private static final String SPEECH =
      """
      在防汛工作会议上的讲话
      同志们：
      今天开个短会。雨就要来了。我们怕不怕？不怕。下面，我讲三点意见。
      一、堤防要守牢
      同志们，堤防是命根子。一是查得勤，一天两遍。二是补得快，当天完成。
      二、物资要备足
      麻袋、铁锹、水泵，一样不能少。首先要点清数目。其次要送到堤上。
      三、值守要严格
      大家都有一份责任。我也有一份。
      同志们，让我们守好今年的汛期！
      """;

  @Test
  void countsWhatIsThereAndHoldsNoWordOfIt() {
    SpeechStyle style = style(SPEECH);

    assertThat(style.sentences().sentences()).isEqualTo(14);
    assertThat(style.sentences().questions()).isEqualTo(1);
    assertThat(style.sentences().exclamations()).isEqualTo(1);
    assertThat(style.sentences().enumerations()).isEqualTo(2);
    assertThat(style.sentences().shortShare()).isEqualTo(1);
    assertThat(style.sentences().meanSentence()).isBetween(6.0, 12.0);
    assertThat(style.sentences().meanClause()).isBetween(4.0, 8.0);
    assertThat(style.persons()).isEqualTo(new PersonStyle(2, 2, 1));
    assertThat(style.addresses()).isEqualTo(new AddressStyle(1, 1, 0));
    assertThat(style.headings().headings()).isEqualTo(3);
    assertThat(style.headings().meanLength()).isEqualTo(5);
    assertThat(style.steps()).containsEntry(StepMark.IS, 1).containsEntry(StepMark.FIRST, 1);
    assertThat(style.closings()).containsOnlyKeys(ClosingForm.CALL);
    assertThat(style.toString()).doesNotContain("堤").doesNotContain("汛");
  }

  @Test
  void stylesAddUp() {
    SpeechStyle one = style(SPEECH);

    SpeechStyle both = one.plus(one).plus(SpeechStyle.NONE);

    assertThat(both.sentences().sentences()).isEqualTo(28);
    assertThat(both.sentences().meanSentence()).isEqualTo(one.sentences().meanSentence());
    assertThat(both.headings().share(HeadingForm.SINGLE))
        .isEqualTo(one.headings().share(HeadingForm.SINGLE));
    assertThat(both.addresses().all()).isEqualTo(4);
  }

  @Test
  void whatHasNoSentenceHasNoMean() {
    assertThat(SpeechStyle.NONE.sentences().meanSentence()).isZero();
    assertThat(SpeechStyle.NONE.headings().meanLength()).isZero();
    assertThat(StyleReader.read("", java.util.List.of()).closings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          在压实责任上见真章          | IN_ON
          要把责任扛起来              | MUST
          抓实隐患排查，把风险挡在门外 | PURPOSE
          提高认识，增强信心          | FOUR_CHARACTERS
          提高思想认识，增强工作信心  | COUPLET
          凝心聚力                    | FOUR_CHARACTERS
          压实安全生产责任            | SINGLE
          认识到位，行动才会跟得上来  | OTHER
          """)
  void aHeadingHasOneForm(String heading, HeadingForm form) {
    assertThat(HeadingForm.of(heading)).isEqualTo(form);
  }

  private static SpeechStyle style(String file) {
    return switch (new SpeechReader().read("a.txt", file.getBytes(StandardCharsets.UTF_8))) {
      case Reading.Accepted accepted -> {
        Speech speech = accepted.speeches().getFirst();
        yield StyleReader.read(speech.text(), speech.outline());
      }
      case Reading.Refused refused -> throw new AssertionError("refused: " + refused);
    };
  }
}
