package io.wengao.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributedQuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "习近平总书记强调，“江山就是人民，人民就是江山”。 | 习近平总书记",
        "习近平总书记在全国教育大会上强调：“要把立德树人融入各环节。”我们要照办。 | 习近平总书记",
        "正如毛泽东同志所说：“没有调查，没有发言权。” | 毛泽东同志",
        "党的二十大报告指出，“全面建设社会主义现代化国家，最艰巨最繁重的任务仍然在农村”。 | 党的二十大报告",
        "古人讲：“其身正，不令而行。” | 古人",
        "《礼记》有云：“凡事预则立，不预则废。” | 《礼记》",
        "“把群众的小事当作自己的大事”，王建国同志说。 | 王建国同志",
        "前不久，县委书记李明在调研时要求，“项目不等人”，大家都记下了。 | 县委书记李明",
        "村民张大山对我说：“路通了，心就通了。” | 村民张大山",
        "俗话说，“打铁还需自身硬”。 | 俗话"
      })
  void whoIsQuotedIsNamed(String text, String speaker) {
    List<AttributedQuotation> found = AttributedQuotations.find(text);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().attributed()).isTrue();
    assertThat(found.getFirst().speaker()).isEqualTo(speaker);
    assertThat(Objects.requireNonNull(found.getFirst().speakerSpan()).of(text))
        .isEqualTo(found.getFirst().speaker());
    assertThat(found.getFirst().span().of(text)).contains(found.getFirst().words());
  }

  @Test
  void termsAreNoQuotations() {
    String text = "要当好“店小二”，力戒“四风”，打赢“三大攻坚战”，落实“一岗双责”。";

    assertThat(AttributedQuotations.find(text)).isEmpty();
  }

  @Test
  void aWholeSentenceInMarksIsAQuotationOfNobodyKnown() {
    String text = "墙上写着“人民对美好生活的向往，就是我们的奋斗目标”，很醒目。";

    assertThat(AttributedQuotations.find(text))
        .singleElement()
        .matches(q -> !q.attributed() && q.speaker() == null);
  }
}
