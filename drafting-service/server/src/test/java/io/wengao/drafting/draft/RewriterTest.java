package io.wengao.drafting.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.assembly.DraftSentence;
import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.Part;
import io.wengao.composition.assembly.PartedText;
import io.wengao.text.span.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines that are split, joined, removed or get others beside them. */
class RewriterTest {
  private static final Origin.FromEditor LI = new Origin.FromEditor("李四", Instant.EPOCH);
  private static final Origin PATTERN = new Origin.FromPattern("line-1");
  private static final DraftContent CONTENT =
      new DraftContent(
          text("题目"),
          text("同志们："),
          List.of(
              new DraftContent.Section(
                  "opening", 0, null, null, List.of(paragraph("p1", "今天开会。", "只讲一件事。"))),
              new DraftContent.Section(
                  "s1",
                  1,
                  "一、",
                  text("守牢堤防"),
                  List.of(paragraph("p2", "一处一处查。"), paragraph("p3", "查完签字。")))),
          List.of(),
          List.of(),
          List.of());

  @Test
  void aSplitParagraphKeepsItsIdWhereMostOfItIsAndAllOrigins() {
    DraftContent after = apply(new Rewrite.Replace(Place.paragraph("p1"), "今天开会。\n只讲一件事。"));

    List<DraftContent.Paragraph> paragraphs = after.sections().getFirst().paragraphs();
    assertThat(paragraphs)
        .extracting(DraftContent.Paragraph::text)
        .containsExactly("今天开会。", "只讲一件事。");
    assertThat(paragraphs.getLast().id()).isEqualTo("p1");
    assertThat(paragraphs.getFirst().id()).startsWith("p1-");
    assertThat(after.parted().flatMap(parted -> parted.parts().stream()))
        .allSatisfy(part -> assertThat(part.origin()).isEqualTo(PATTERN));
  }

  @Test
  void joinedParagraphsKeepTheirSentences() {
    DraftContent after = apply(new Rewrite.Join(Place.paragraph("p2")));

    DraftContent.Paragraph joined = after.sections().getLast().paragraphs().getFirst();
    assertThat(joined.text()).isEqualTo("一处一处查。查完签字。");
    assertThat(joined.version()).isEqualTo(2);
    assertThat(joined.sentences()).extracting(DraftSentence::id).containsExactly("p2-n1", "p3-n1");
  }

  @Test
  void theLastParagraphOfASectionHasNothingToJoin() {
    assertThat(Rewriter.apply(CONTENT, new Rewrite.Join(Place.paragraph("p3")), LI)).isEmpty();
    assertThat(Rewriter.apply(CONTENT, new Rewrite.Remove(Place.paragraph("p9")), LI)).isEmpty();
  }

  @Test
  void aHeadingLendsItsSectionNewParagraphs() {
    Place heading = new Place(Place.Kind.HEADING, "s1");

    DraftContent after = apply(new Rewrite.Replace(heading, "前一段。\n守牢大堤\n后一段。"));

    assertThat(after.text()).isEqualTo("题目\n同志们：\n今天开会。只讲一件事。\n前一段。\n一、守牢大堤\n后一段。\n一处一处查。\n查完签字。");
    assertThat(after.sections().getLast().paragraphs().getFirst().sentences().getFirst().parts())
        .extracting(Part::origin)
        .containsExactly(LI);
  }

  @Test
  void aParagraphOfNoWordsIsGone() {
    DraftContent after = apply(new Rewrite.Replace(Place.paragraph("p2"), " "));

    assertThat(after.sections().getLast().paragraphs()).hasSize(1);
  }

  @Test
  void aTitleStaysOneLine() {
    Place title = new Place(Place.Kind.TITLE, "");

    assertThat(Rewriter.apply(CONTENT, new Rewrite.Replace(title, "题目\n副题"), LI)).isEmpty();
    assertThat(apply(new Rewrite.Replace(title, "新题目")).title().text()).isEqualTo("新题目");
  }

  private static DraftContent apply(Rewrite rewrite) {
    return Rewriter.apply(CONTENT, rewrite, LI).orElseThrow();
  }

  private static PartedText text(String words) {
    return new PartedText(words, List.of(new Part(new Span(0, words.length()), PATTERN)));
  }

  private static DraftContent.Paragraph paragraph(String id, String... sentences) {
    List<DraftSentence> all =
        IntStream.range(0, sentences.length)
            .mapToObj(
                i ->
                    new DraftSentence(
                        id + "-n" + (i + 1), sentences[i], text(sentences[i]).parts()))
            .toList();
    return new DraftContent.Paragraph(id, 1, false, all);
  }
}
