package io.wengao.text.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  private static List<String> split(String text) {
    return Sentences.split(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void endsAtFullStopsAndKeepsTheirQuotes() {
    assertThat(split("今天开会。大家辛苦了！老乡问：“路什么时候修？”我说年底。"))
        .containsExactly("今天开会。", "大家辛苦了！", "老乡问：“路什么时候修？”", "我说年底。");
  }

  @Test
  void doesNotEndWithinAQuotationThatGoesOn() {
    assertThat(split("他说“先干起来。干完再说。”的时候，大家都笑了。")).hasSize(1);
  }

  @Test
  void readsAnUnclosedQuotationAsPlainText() {
    assertThat(split("抓好“六篇文章。各处室要着力抓重点。")).hasSize(2);
  }

  @Test
  void leavesLineEndsOutside() {
    assertThat(split("一、认识\n今天讲三点。\n\n完")).containsExactly("一、认识", "今天讲三点。", "完");
  }

  @ParameterizedTest
  @CsvSource({"同志们：,4,4", "'完成 3.2万 亩，',8,6", "'GDP 增长 5.6%。',10,5", "𣲘溪村,3,3"})
  void countsCharactersAndWords(String text, int characters, int words) {
    assertThat(CharacterCount.of(text)).isEqualTo(characters);
    assertThat(WordCount.of(text)).isEqualTo(words);
  }
}
