package io.wengao.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.text.similarity.Folded;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedWordsTest {
  private static final String TEXT =
      "同志们：\n会上有人讲：“山再高，往上攀，总能登顶；路再长，走下去，定能到达。”这句话大家要记住。\n一、今年投资12.5亿元，抓项目、强产业。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "山再高，往上攀，总能登顶；路再长，走下去，定能到达",
        "山再高,往上攀,总能登顶;路再长,走下去,定能到达.",
        "“山再高 往上攀 总能登顶\n路再长 走下去 定能到达”",
        "山再高……定能到达",
        "１２．５亿元，抓项目强产业"
      })
  void theVeryWordsAreFoundWhateverTheMarks(String words) {
    var places = QuotedWords.of(words).exactly(Folded.words(TEXT));

    assertThat(places).hasSize(1);
    assertThat(Folded.words(places.getFirst().span().of(TEXT)).text())
        .startsWith(QuotedWords.of(words).pieces().getFirst());
  }

  @Test
  void otherWordsAreShownWithWhatStandsInTheText() {
    QuotedWords words = QuotedWords.of("山再高，往上爬，总能登顶；路再远，一直走下去，定能到");

    Optional<QuotedPlace> place = words.nearly(Folded.words(TEXT));

    assertThat(words.exactly(Folded.words(TEXT))).isEmpty();
    assertThat(place.orElseThrow().differences())
        .extracting(d -> d.wanted() + "/" + d.actual())
        .containsExactly("爬/攀", "远，一直/长");
    assertThat(place.orElseThrow().similarity()).isGreaterThan(0.75);
  }

  @Test
  void oneFigureMakesADifference() {
    QuotedWords words = QuotedWords.of("今年投资15.5亿元，抓项目");

    assertThat(words.exactly(Folded.words(TEXT))).isEmpty();
    assertThat(words.nearly(Folded.words(TEXT)).orElseThrow().differences())
        .extracting(Difference::wanted)
        .containsExactly("5");
  }

  @Test
  void theTextMayBeVeryLong() {
    String text = "我们一件事情一件事情地做，一年接着一年干。".repeat(5_000) + TEXT;

    QuotedPlace place =
        QuotedWords.of("山再高，往上爬，总能登顶；路再长，走下去，定能到达").nearly(Folded.words(text)).orElseThrow();

    assertThat(place.span().of(text)).isEqualTo("山再高，往上攀，总能登顶；路再长，走下去，定能到达");
    assertThat(place.differences())
        .singleElement()
        .matches(d -> d.actualSpan().of(text).equals("攀"));
  }

  @Test
  void unlikeWordsAreNotNear() {
    assertThat(QuotedWords.of("人不负青山，青山定不负人").nearly(Folded.words(TEXT))).isEmpty();
  }

  @Test
  void probesAreParts() {
    QuotedWords words = QuotedWords.of("山再高，往上攀，总能登顶；路再长，走下去，定能到达");

    assertThat(words.probes()).hasSizeGreaterThan(2).allMatch(Folded.words(TEXT).text()::contains);
    assertThat(QuotedWords.of("登顶").probes()).containsExactly("登顶");
  }
}
