package io.wengao.composition.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.outline.OutlineSection;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every draft of every brief, whatever the seed. */
class DraftPropertiesTest {
  /** Composed once for all that is asked of them. */
  private static final List<Drafts> DRAFTS =
      Stream.of(1L, 2L, 7L).flatMap(seed -> Drafts.all(seed).stream()).toList();

  static Stream<Drafts> drafts() {
    return DRAFTS.stream();
  }

  static Stream<Drafts> draftsOfOneSeed() {
    return DRAFTS.stream().limit(DRAFTS.size() / 3);
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void everyCharacterLiesInExactlyOnePart(Drafts drafts) {
    for (PartedText text : texts(drafts.draft())) {
      StringBuilder covered = new StringBuilder();
      text.parts().forEach(part -> covered.append(part.span().of(text.text())));
      assertThat(covered).hasToString(text.text());
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void quotedTextIsWhatTheDraftSays(Drafts drafts) {
    for (PartedText text : texts(drafts.draft())) {
      for (Part part : text.parts()) {
        if (part.origin() instanceof Origin.FromPassage passage) {
          assertThat(part.span().of(text.text())).isEqualTo(passage.quotedText());
          assertThat(passage.inPassage().length()).isEqualTo(passage.quotedText().length());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void outlineIsFollowedExactly(Drafts drafts) {
    List<OutlineSection> planned = drafts.outline().sections();
    List<String> written =
        drafts.draft().sections().stream()
            .map(DraftSection::heading)
            .filter(Objects::nonNull)
            .map(PartedText::text)
            .toList();
    List<String> ids = drafts.draft().sections().stream().map(DraftSection::id).toList();
    assertThat(written)
        .isEqualTo(
            planned.stream().filter(s -> s.level() > 0).map(OutlineSection::heading).toList());
    assertThat(ids).containsSubsequence(planned.stream().map(OutlineSection::id).toList());
    assertThat(ids).hasSizeLessThanOrEqualTo(planned.size() + 2);
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void reviewFindsNoErrorAndNothingMissing(Drafts drafts) {
    Invariants.reviewFindsNoErrorAndNothingMissing(drafts);
  }

  @ParameterizedTest
  @MethodSource("draftsOfOneSeed")
  void sameInputGivesSameBytes(Drafts drafts) {
    assertThat(Drafts.of("again", drafts.brief(), 1).draft()).isEqualTo(drafts.draft());
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void littleIsSaidTwice(Drafts drafts) {
    Invariants.littleIsSaidTwice(drafts);
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void lengthIsNearWhereTheBriefCarriesIt(Drafts drafts) {
    Invariants.lengthIsNearWhereTheBriefCarriesIt(drafts);
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void idsAreUnique(Drafts drafts) {
    List<String> ids = new ArrayList<>();
    for (DraftSection section : drafts.draft().sections()) {
      ids.add(section.id());
      section.paragraphs().forEach(p -> ids.add(p.id()));
      section.paragraphs().forEach(p -> p.sentences().forEach(s -> ids.add(s.id())));
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void sentencesAreClosed(Drafts drafts) {
    drafts.draft().sections().stream()
        .flatMap(s -> s.paragraphs().stream())
        .flatMap(p -> p.sentences().stream())
        .forEach(s -> assertThat(s.text()).matches("(?s).*[。！？](”)?"));
  }

  private static List<PartedText> texts(Composed draft) {
    List<PartedText> texts = new ArrayList<>();
    texts.add(draft.title());
    if (draft.salutation() != null) {
      texts.add(draft.salutation());
    }
    for (DraftSection section : draft.sections()) {
      if (section.heading() != null) {
        texts.add(section.heading());
      }
      section
          .paragraphs()
          .forEach(p -> p.sentences().forEach(s -> texts.add(new PartedText(s.text(), s.parts()))));
    }
    assertThat(texts)
        .allSatisfy(
            t ->
                assertThat(t.parts())
                    .last()
                    .extracting(Part::span)
                    .extracting(Span::end)
                    .isEqualTo(t.text().length()));
    return texts;
  }
}
