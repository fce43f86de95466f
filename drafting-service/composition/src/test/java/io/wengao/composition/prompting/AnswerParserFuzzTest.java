package io.wengao.composition.prompting;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.fixture.TestResources;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a model says is read without an exception, and what is read is clean. */
class AnswerParserFuzzTest {
  private static final int ROUNDS = 1500;
  private static final Pattern MARK = Pattern.compile("[\\[［【]\\s*[KFP]\\s*[0-9]{1,9}\\s*[\\]］】]");
  private static final List<String> PIECES =
      List.of(
          "[K1]",
          "[F2",
          "P3]",
          "[K1,F2]",
          "【事实1】",
          "（P3）",
          "［Ｋ１］",
          "[",
          "]",
          "[]",
          "[K]",
          "[K0]",
          "[F999999999999]",
          "。",
          "！”",
          "；",
          "\n",
          "\n\n",
          "\r",
          "\t",
          "<think>",
          "</think>",
          "```",
          "```json",
          "{",
          "\"text\":",
          "<html>",
          "**",
          "##",
          "- ",
          "1. ",
          "“",
          "”",
          "（",
          "）",
          "《",
          "要查清底数",
          "县应急管理局6月20日前",
          "37家企业",
          "好的，",
          "抱歉",
          "abc",
          "\u0000",
          "\uFEFF",
          "\uD83D",
          "\uDE00",
          "😀",
          "𠀀",
          "\u2028",
          "　",
          "〔待补：时限〕",
          "〔待补",
          "data: [DONE]");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyHeapOfPiecesIsRead(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder heap = new StringBuilder();
      int pieces = random.nextInt(40);
      for (int i = 0; i < pieces; i++) {
        heap.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(heap.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void anyCutAndSwapOfARealAnswerIsRead(long seed) {
    Random random = new Random(seed);
    List<Path> files = TestResources.files("answers", ".in.txt");
    for (int round = 0; round < ROUNDS; round++) {
      String answer = TestResources.read(files.get(random.nextInt(files.size())));
      int cut = random.nextInt(answer.length() + 1);
      int at = random.nextInt(answer.length() + 1);
      check(answer.substring(0, cut));
      check(answer.substring(at) + answer.substring(0, cut));
    }
  }

  private static void check(String raw) {
    Answer answer = AnswerParser.parse(raw, false);
    if (answer instanceof Answer.Text text) {
      assertThat(text.paragraphs()).as(raw).isNotEmpty();
      for (Answer.Cited sentence : text.paragraphs().stream().flatMap(List::stream).toList()) {
        assertThat(sentence.text()).as(raw).isNotBlank().doesNotContain("\n", "\u0000", "**");
        assertThat(MARK.matcher(sentence.text()).find()).as(sentence.text()).isFalse();
      }
    }
  }
}
