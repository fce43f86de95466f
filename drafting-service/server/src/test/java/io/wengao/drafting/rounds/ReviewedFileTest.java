package io.wengao.drafting.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.wengao.composition.layout.LineStyle;
import io.wengao.composition.layout.TrackedDocument;
import io.wengao.composition.layout.TrackedDocument.Change;
import io.wengao.composition.layout.TrackedDocument.Piece;
import io.wengao.drafting.draft.DraftLine;
import io.wengao.drafting.draft.Place;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a file proposes, by how a word processor marks it. */
class ReviewedFileTest {
  private static final TrackedDocument.By LI = new TrackedDocument.By("李四", null);
  private static final TrackedDocument.By WANG = new TrackedDocument.By("王五", null);
  private static final List<DraftLine> DRAFT =
      List.of(
          line(Place.Kind.TITLE, "", "", "在全县防汛会议上的讲话"),
          line(Place.Kind.HEADING, "s1", "一、", "守牢堤防"),
          line(Place.Kind.PARAGRAPH, "p1", "", "险工险段要一处一处查，查完要签字。"),
          line(Place.Kind.PARAGRAPH, "p2", "", "值班电话二十四小时有人接，情况随时报。"),
          line(Place.Kind.PARAGRAPH, "p3", "", "物资要备足，队伍要练熟。"),
          line(Place.Kind.HEADING, "s2", "二、", "压实责任"));

  @Test
  void anUntouchedFileProposesNothing() {
    ReviewedFile.Found found = read(lines());

    assertThat(found.proposals()).isEmpty();
    assertThat(found.unplaced()).isEmpty();
    assertThat(found.matched()).isEqualTo(DRAFT.size());
  }

  @Test
  void speakerAndDateUnderTheTitleAreNoChange() {
    List<TrackedDocument.Line> lines = lines();
    lines.add(1, TrackedDocument.Line.kept(LineStyle.PARAGRAPH, "县长　林听雨"));

    assertThat(ReviewedFile.read(file(lines), DRAFT, Set.of("县长　林听雨")).proposals()).isEmpty();
  }

  @Test
  void wordsOfTwoAuthorsBesideOneAnotherAreTwoSuggestions() {
    List<TrackedDocument.Line> lines = lines();
    lines.set(
        2,
        line(
            Change.KEPT,
            kept("险工险段要"),
            struck("一处一处", LI),
            typed("逐处", LI),
            typed("细细", WANG),
            kept("查，查完要签字。")));

    assertThat(read(lines).proposals())
        .extracting(p -> tuple(p.by().author(), p.span(), p.typed()))
        .containsExactly(tuple("李四", new Span(5, 9), "逐处"), tuple("王五", new Span(9, 9), "细细"));
  }

  @Test
  void aParagraphSplitInTwoIsATypedLineFeed() {
    List<TrackedDocument.Line> lines = lines();
    lines.set(2, line(new Change.Typed(LI), kept("险工险段要一处一处查，")));
    lines.add(3, line(Change.KEPT, kept("查完要签字。")));

    assertThat(read(lines).proposals())
        .extracting(p -> tuple(p.kind(), p.place().id(), p.span(), p.typed()))
        .containsExactly(tuple(Suggestion.Kind.REPLACE, "p1", new Span(11, 11), "\n"));
  }

  @Test
  void aStruckMarkJoinsTheNextParagraph() {
    List<TrackedDocument.Line> lines = lines();
    lines.set(2, line(new Change.Struck(LI), kept(DRAFT.get(2).text())));

    assertThat(read(lines).proposals())
        .extracting(p -> tuple(p.kind(), p.place().id()))
        .containsExactly(tuple(Suggestion.Kind.JOIN, "p1"));
  }

  @Test
  void aParagraphStruckFromTheEndOfTheOneBeforeIsOneRemoval() {
    List<TrackedDocument.Line> lines = lines();
    lines.set(2, line(new Change.Struck(LI), kept(DRAFT.get(2).text())));
    lines.set(3, line(Change.KEPT, struck(DRAFT.get(3).text(), LI)));

    assertThat(read(lines).proposals())
        .extracting(p -> tuple(p.kind(), p.place().id()))
        .containsExactly(tuple(Suggestion.Kind.REMOVE, "p2"));
  }

  @Test
  void aHeadingChangesButNotItsNumber() {
    List<TrackedDocument.Line> lines = lines();
    lines.set(
        1,
        line(
            Change.KEPT,
            struck("一", LI),
            typed("二", LI),
            kept("、守牢"),
            struck("堤防", WANG),
            typed("大堤", WANG)));

    ReviewedFile.Found found = read(lines);

    assertThat(found.proposals())
        .extracting(p -> tuple(p.place().id(), p.base(), p.span(), p.typed()))
        .containsExactly(tuple("s1", "守牢堤防", new Span(2, 4), "大堤"));
    assertThat(found.unplaced()).extracting(Unplaced::author).containsExactly("李四");
  }

  @Test
  void whatNobodyTrackedIsTheLastEditors() {
    List<TrackedDocument.Line> lines = lines();
    lines.set(2, line(Change.KEPT, kept("险工险段要一处一处查实，查完要签字。")));
    lines.remove(4);

    assertThat(read(lines).proposals())
        .extracting(p -> tuple(p.kind(), p.place().id(), p.typed(), p.by().author()))
        .containsExactly(
            tuple(Suggestion.Kind.REPLACE, "p1", "实", "赵六"),
            tuple(Suggestion.Kind.REMOVE, "p3", "", "赵六"));
  }

  @Test
  void aNewParagraphFollowsTheOneBeforeIt() {
    List<TrackedDocument.Line> lines = lines();
    lines.add(3, line(new Change.Typed(LI), typed("再说一件事。", LI)));

    assertThat(read(lines).proposals())
        .extracting(p -> tuple(p.place().id(), p.span(), p.typed()))
        .containsExactly(tuple("p2", new Span(0, 0), "再说一件事。\n"));
  }

  @Test
  void aParagraphBeforeAHeadingIsTheLastOfThePartBefore() {
    List<TrackedDocument.Line> lines = lines();
    lines.add(5, line(new Change.Typed(LI), typed("再说一件事。", LI)));

    ReviewedFile.Found found = read(lines);

    assertThat(found.unplaced()).isEmpty();
    assertThat(found.proposals())
        .extracting(p -> tuple(p.place().id(), p.span(), p.typed()))
        .containsExactly(tuple("p3", new Span(12, 12), "\n再说一件事。"));
  }

  private static ReviewedFile.Found read(List<TrackedDocument.Line> lines) {
    return ReviewedFile.read(file(lines), DRAFT, Set.of());
  }

  private static TrackedDocument file(List<TrackedDocument.Line> lines) {
    return new TrackedDocument(lines, "赵六", null);
  }

  /** The draft as a file. */
  private static List<TrackedDocument.Line> lines() {
    List<TrackedDocument.Line> lines = new ArrayList<>();
    DRAFT.forEach(l -> lines.add(TrackedDocument.Line.kept(LineStyle.PARAGRAPH, l.printed())));
    return lines;
  }

  private static TrackedDocument.Line line(Change end, Piece... pieces) {
    return new TrackedDocument.Line(LineStyle.PARAGRAPH, List.of(pieces), end, List.of());
  }

  private static Piece kept(String text) {
    return new Piece(text, Change.KEPT);
  }

  private static Piece typed(String text, TrackedDocument.By by) {
    return new Piece(text, new Change.Typed(by));
  }

  private static Piece struck(String text, TrackedDocument.By by) {
    return new Piece(text, new Change.Struck(by));
  }

  private static DraftLine line(Place.Kind kind, String id, String number, String text) {
    return new DraftLine(new Place(kind, id), 0, number, text, List.of());
  }
}
