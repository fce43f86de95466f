package io.wengao.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.text.diagnosis.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionsTest {
  private final Attributions attributions = new Attributions();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "杜甫说，“先天下之忧而忧，后天下之乐而乐”。",
        "正如孟子所说：“学而不思则罔，思而不学则殆。”",
        "“纸上得来终觉浅，绝知此事要躬行”，这是苏轼讲的。",
        "老子讲：“不积跬步，无以至千里；不积小流，无以成江海。”"
      })
  void wordsInTheMouthOfAnotherAuthorAreNamed(String text) {
    List<Finding> findings = attributions.in(text);

    assertThat(findings).extracting(Finding::rule).containsExactly("quotation-attribution");
    assertThat(findings.getFirst().span().of(text)).isEqualTo(findings.getFirst().quote());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "范仲淹说，“先天下之忧而忧，后天下之乐而乐”。",
        "《岳阳楼记》写道，“先天下之忧而忧，后天下之乐而乐”。",
        "习近平总书记强调，“先天下之忧而忧，后天下之乐而乐”。",
        "古人说，“千里之行，始于足下”。",
        "我们要有“先天下之忧而忧，后天下之乐而乐”的情怀。",
        "杜甫说，“人不负青山，青山定不负人”。"
      })
  void whoeverMayHaveSaidThemIsLeftAlone(String text) {
    assertThat(attributions.in(text)).isEmpty();
  }
}
