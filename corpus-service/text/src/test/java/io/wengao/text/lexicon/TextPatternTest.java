package io.wengao.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {
  private static final String TEXT =
      "我代表县委提三点要求。全县上下要以人民为中心，不忘起初之心、牢记任务使命。党的二十大召开在即，我县2023年要抓铁有印、踩石留痕。\n"
          + "刚才，三位同志作了发言。下面，我讲四点意见：今天这次会议，主要任务是动员部署。让我们为美好明天而努力奋斗！同比增长5.6%。";

  /** Every regular expression of the lists, tried on a text that many of them match. */
  @ParameterizedTest
  @CsvSource({
    "themes.tsv,2",
    "occasions.tsv,2",
    "dated-terms.tsv,2",
    "moves.tsv,3",
    "kind-cues.tsv,2",
    "paraphrases.tsv,1"
  })
  void findsWhatAMatcherFinds(String list, int column) {
    IndexedText indexed = IndexedText.of(TEXT);
    for (List<String> row : Lexicon.rows(list)) {
      if (row.size() > column) {
        String regex = row.get(column);
        List<String> expected =
            Pattern.compile(regex).matcher(TEXT).results().map(MatchResult::group).toList();

        List<String> found =
            TextPattern.of(regex).all(indexed).stream().map(MatchResult::group).toList();

        assertThat(found).as(regex).isEqualTo(expected);
      }
    }
  }

  /** What a match begins with stands in groups, classes, escapes and behind what is looked at. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:不忘|勿忘)(?:\\p{IsHan}{1,3}之)?心",
        "(?m)(?:^|(?<=[。！？]))(?:刚才|下面)[，,]",
        "[\\*×一]{1,3}是|(?<!\\p{IsHan})会议|[“\\]]",
        "[\\u4eca\\u3000](?=天)",
        "\\x{4ECA}天",
        "\\p{IsHan}天|\\d+\\.\\d",
        "[^。]{2}。",
        "[一-四]点",
        "(\\d)\\1*%?",
        "\\b2023|(?=党)党的|\\n刚"
      })
  void findsWhatAMatcherFindsWhateverItBeginsWith(String regex) {
    List<String> expected =
        Pattern.compile(regex).matcher(TEXT).results().map(MatchResult::group).toList();

    List<String> found =
        TextPattern.of(regex).all(IndexedText.of(TEXT)).stream().map(MatchResult::group).toList();

    assertThat(found).isEqualTo(expected);
  }
}
