package io.wengao.drafting.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.assembly.DraftSentence;
import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.Part;
import io.wengao.text.span.Span;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who owns which character after an edit. */
class ParagraphEditTest {
  private static final Origin.FromEditor EDITOR = new Origin.FromEditor("local", Instant.EPOCH);
  private static final Origin PATTERN = new Origin.FromPattern("p1");
  private static final Origin PASSAGE =
      new Origin.FromPassage("d-10", "d", "讲话", "sha", new Span(4, 14), "加强应急救援力量建设", List.of());

  private final DraftContent.Paragraph before =
      new DraftContent.Paragraph(
          "p",
          1,
          false,
          List.of(
              new DraftSentence(
                  "a",
                  "加强应急救援力量建设，一项一项抓好。",
                  List.of(new Part(new Span(0, 10), PASSAGE), new Part(new Span(10, 18), PATTERN))),
              new DraftSentence("b", "早安排。", List.of(new Part(new Span(0, 4), PATTERN)))));

  @Test
  void aQuotationIsCutWhereSomebodyTyped() {
    DraftContent.Paragraph after = ParagraphEdit.apply(before, "加强应急抢险救援力量建设，一项一项抓好。早安排。", EDITOR);

    DraftSentence sentence = after.sentences().getFirst();
    assertThat(sentence.id()).isEqualTo("a");
    assertThat(sentence.parts())
        .containsExactly(
            new Part(new Span(0, 4), quoted(new Span(4, 8), "加强应急")),
            new Part(new Span(4, 6), EDITOR),
            new Part(new Span(6, 12), quoted(new Span(8, 14), "救援力量建设")),
            new Part(new Span(12, 20), PATTERN));
    assertThat(after.sentences().getLast()).isEqualTo(before.sentences().getLast());
  }

  @Test
  void aRewrittenParagraphIsTheEditors() {
    DraftContent.Paragraph after = ParagraphEdit.apply(before, "全部重写过了", EDITOR);

    assertThat(after.sentences())
        .singleElement()
        .satisfies(
            it -> assertThat(it.parts()).containsExactly(new Part(new Span(0, 6), EDITOR)),
            it -> assertThat(it.id()).isEqualTo("p-v2-1"));
  }

  @Test
  void sentencesThatBecameOneKeepOneId() {
    DraftContent.Paragraph after = ParagraphEdit.apply(before, "加强应急救援力量建设，一项一项抓好，早安排。", EDITOR);

    assertThat(after.sentences()).extracting(DraftSentence::id).containsExactly("a");
    assertThat(after).returns(2, DraftContent.Paragraph::version);
  }

  private static Origin quoted(Span inPassage, String text) {
    return new Origin.FromPassage("d-10", "d", "讲话", "sha", inPassage, text, List.of());
  }
}
