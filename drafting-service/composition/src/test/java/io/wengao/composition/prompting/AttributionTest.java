package io.wengao.composition.prompting;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.Part;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.brief.KeyPoint;
import io.wengao.composition.material.Candidate;
import io.wengao.composition.outline.OutlineSection;
import io.wengao.text.span.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AttributionTest {
  private static final String PASSAGE = "同志们，安全是发展的前提，发展是安全的保障，两者缺一不可。";
  private static final String QUOTED = "安全是发展的前提，发展是安全的保障，两者缺一不可。";

  private final SectionTask task =
      new SectionTask(
          new OutlineSection("s1", 1, "全面排查风险隐患", List.of(2), List.of("f2"), 300),
          List.of(new SectionTask.Point(2, new KeyPoint("整改一处、销号一处", null))),
          List.of(
              new Fact(
                  "f2",
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  Fact.Use.MUST,
                  "县公安局",
                  null,
                  "7月10日前",
                  "完成防护设施安装",
                  "62处",
                  null,
                  null,
                  null,
                  null)),
          List.of(
              new Candidate(
                  "p-9",
                  "speech-4",
                  "在动员会上的讲话",
                  "sha",
                  null,
                  null,
                  QUOTED,
                  new Span(4, PASSAGE.length()),
                  PASSAGE,
                  false)),
          List.of());

  private final Attribution attribution = new Attribution(task, "model-x");

  @Test
  void whatIsTheBriefsIsTheBriefsAndTheRestTheModels() {
    var attributed = attribute("县公安局要在7月10日前把62处防护设施装好。", "F1");

    assertThat(printed(attributed))
        .isEqualTo(
            "brief facts[f2]: 县公安局|model: 要在|brief facts[f2]: 7月10日前|model: 把"
                + "|brief facts[f2]: 62处防护设施|model: 装好。");
    assertThat(attributed.notes()).isEmpty();
  }

  @Test
  void aPassageIsQuotedWhereItStands() {
    var attributed = attribute("要懂得安全是发展的前提，一刻也松不得。", "P1");

    Part part =
        attributed.text().parts().stream()
            .filter(p -> p.origin() instanceof Origin.FromPassage)
            .findFirst()
            .orElseThrow();
    Origin.FromPassage origin = (Origin.FromPassage) part.origin();
    assertThat(origin.quotedText()).isEqualTo("安全是发展的前提，");
    assertThat(origin.inPassage().of(PASSAGE)).isEqualTo(origin.quotedText());
    assertThat(part.span().of(attributed.text().text())).isEqualTo(origin.quotedText());
  }

  @Test
  void aPassageThatSharesNothingIsNotTheOrigin() {
    var attributed = attribute("要一级抓一级，层层有人管。", "P1");

    assertThat(printed(attributed)).isEqualTo("model: 要一级抓一级，层层有人管。");
    assertThat(attributed.notes()).singleElement().asString().contains("在动员会上的讲话");
  }

  @Test
  void whatWasNeverGivenCannotBeCited() {
    var attributed = attribute("要一级抓一级。", "P7", "F9", "K2");

    assertThat(printed(attributed)).isEqualTo("model: 要一级抓一级。");
    assertThat(attributed.notes()).hasSize(3);
  }

  @Test
  void aPieceOfALongerNumberIsNobodys() {
    var attributed = attribute("共有162处要改。", "F1");

    assertThat(printed(attributed)).isEqualTo("model: 共有162处要改。");
  }

  @Test
  void anUncitedSentenceIsTheModelsEvenWhereWordsAgree() {
    var attributed = attribute("整改一处、销号一处。");

    assertThat(printed(attributed)).isEqualTo("model: 整改一处、销号一处。");
  }

  @Test
  void everyCharacterHasOneOriginWhateverIsCited() {
    Random random = new Random(7);
    String words = "县公安局7月10日前62处安全是发展的前提，发展是安全的保障整改一处、销号一处〔待补：时限〕。";
    for (int round = 0; round < 500; round++) {
      int from = random.nextInt(words.length());
      int to = from + 1 + random.nextInt(words.length() - from);
      String text = words.substring(from, to) + words.substring(0, from);

      var attributed = attribute(text, "K1", "F1", "P1");

      assertThat(
              attributed.text().parts().stream()
                  .map(p -> p.span().of(text))
                  .collect(Collectors.joining()))
          .isEqualTo(text);
    }
  }

  private Attribution.Attributed attribute(String text, String... marks) {
    return attribution.attribute(
        new Answer.Cited(
            text,
            List.of(marks).stream()
                .map(
                    m ->
                        new Answer.Mark(
                            Answer.Kind.of(m.substring(0, 1)), Integer.parseInt(m.substring(1))))
                .toList()));
  }

  private static String printed(Attribution.Attributed attributed) {
    return attributed.text().parts().stream()
        .map(p -> kind(p.origin()) + ": " + p.span().of(attributed.text().text()))
        .collect(Collectors.joining("|"));
  }

  private static String kind(Origin origin) {
    return switch (origin) {
      case Origin.FromBrief(String path) -> "brief " + path;
      case Origin.FromPassage passage -> "passage " + passage.passageId();
      case Origin.FromModel model -> "model";
      case Origin.FromMaterial material -> "material";
      case Origin.FromPattern pattern -> "pattern";
      case Origin.FromEditor editor -> "editor";
    };
  }
}
