package io.wengao.composition.material;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.skeleton.Lexicon;
import io.wengao.composition.skeleton.ThemePack;
import io.wengao.text.span.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseGateTest {
  private final Lexicon lexicon = Drafts.BANK.lexicon();
  private final ThemePack safety = Drafts.BANK.theme("安全生产").orElseThrow();
  private final ClauseGate gate =
      new ClauseGate(lexicon, safety, lexicon.level("县").orElseThrow(), List.of("台账"));

  @ParameterizedTest
  @CsvSource({
    "排查重大安全隐患,true",
    "要健全安全监管机制,true",
    "完善应急救援预案,true",
    "开展劳动关系争议排查,false",
    "整改隐患三千处,false",
    "完成安全隐患整改,false",
    "安全形势持续向好,false",
    "着力化解社会矛盾,false",
    "健全全国安全立法,false",
    "建立安全隐患台账,false",
    "排查安全隐患的时候,false",
    "在白鹭镇排查安全隐患,false",
  })
  void onlyClausesOfTheThemeThatStateNothingPass(String text, boolean passes) {
    assertThat(gate.pass(candidate(text, text))).matches(c -> c.isPresent() == passes);
  }

  @Test
  void aCandidateThatDoesNotStandInItsPassageIsRefused() {
    assertThat(gate.pass(candidate("排查重大安全隐患", "排查重大消防隐患"))).isEmpty();
  }

  @Test
  void aLeadingMustIsCutWithItsPlace() {
    Candidate passed = gate.pass(candidate("要健全安全监管机制", "要健全安全监管机制。")).orElseThrow();
    assertThat(passed.text()).isEqualTo("健全安全监管机制");
    assertThat(passed.isFaithful()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "整改不设刻度，承诺就会打折。,true",
    "企业是责任主体，政府不能包办。,true",
    "这个问题的根子是责任不清。,false",
    "去年是安全生产责任最重的一年。,false",
    "必须明白安全是责任。,false",
    "鸟不听汇报，哪里好就往哪里飞，它们是最公正的评委。,false",
  })
  void onlySentencesThatArguePass(String text, boolean passes) {
    SentenceGate sentences =
        new SentenceGate(lexicon, safety, lexicon.level("县").orElseThrow(), List.of());
    assertThat(sentences.passes(candidate(text, text))).isEqualTo(passes);
  }

  private static Candidate candidate(String text, String passage) {
    Span span = new Span(0, Math.min(text.length(), passage.length()));
    return new Candidate("p", "s", "t", "h", null, null, text, span, passage, false);
  }
}
