package io.wengao.drafting.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.assembly.DraftSentence;
import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.Part;
import io.wengao.composition.assembly.PartedText;
import io.wengao.composition.layout.TrackedDocument;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.DraftLine;
import io.wengao.drafting.draft.Place;
import io.wengao.text.span.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether a file brings what the draft has already. */
class PlacingTest {
  private static final DraftContent.Paragraph FIRST = paragraph("p1", "一处一处查。查完签字。");
  private static final DraftContent.Paragraph SECOND = paragraph("p2", "电话有人接。");
  private static final DraftContent BEFORE = content(FIRST, SECOND);
  private static final List<DraftLine> ORIGIN = BEFORE.lines();

  @Test
  void aParagraphThatMovedIsNotThereBecauseItWasBefore() {
    Proposal moved = typed("p2", SECOND.text(), SECOND.text().length(), "\n" + FIRST.text());

    assertThat(Placing.isDone(moved, BEFORE, ORIGIN)).isFalse();
    assertThat(Placing.isDone(moved, content(SECOND, paragraph("p1-moved", FIRST.text())), ORIGIN))
        .isTrue();
  }

  @Test
  void aNewParagraphIsThereOnceItWasTaken() {
    Proposal added = typed("p2", SECOND.text(), SECOND.text().length(), "\n新添一段。");

    assertThat(Placing.isDone(added, BEFORE, ORIGIN)).isFalse();
    assertThat(Placing.isDone(added, content(FIRST, SECOND, paragraph("p3", "新添一段。")), ORIGIN))
        .isTrue();
  }

  @Test
  void aSplitIsDoneWhereTheParagraphIsOneOfItsHalves() {
    Proposal split = typed("p1", FIRST.text(), 6, "\n");

    assertThat(Placing.isDone(split, BEFORE, ORIGIN)).isFalse();
    assertThat(
            Placing.isDone(
                split,
                content(paragraph("p1", "一处一处查。"), paragraph("p1-2", "查完签字。"), SECOND),
                ORIGIN))
        .isTrue();
  }

  private static Proposal typed(String paragraph, String base, int at, String words) {
    return new Proposal(
        Suggestion.Kind.REPLACE,
        Place.paragraph(paragraph),
        base,
        new Span(at, at),
        words,
        new TrackedDocument.By("李四", null));
  }

  private static DraftContent content(DraftContent.Paragraph... paragraphs) {
    return new DraftContent(
        text("题目"),
        text("同志们："),
        List.of(
            new DraftContent.Section("s1", 1, "一、", text("守牢堤防"), Stream.of(paragraphs).toList())),
        List.of(),
        List.of(),
        List.of());
  }

  private static DraftContent.Paragraph paragraph(String id, String words) {
    return new DraftContent.Paragraph(
        id, 1, false, List.of(new DraftSentence(id + "-n1", words, text(words).parts())));
  }

  private static PartedText text(String words) {
    return new PartedText(
        words, List.of(new Part(new Span(0, words.length()), new Origin.FromPattern("line-1"))));
  }
}
