package io.wengao.composition.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.BriefJson;
import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.fixture.MinedMaterials;
import io.wengao.composition.fixture.TestResources;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.skeleton.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How drafts use the clauses and sentences the corpus lends, whatever the brief. */
class LentWordingTest {
  private static final Lexicon LEXICON = Drafts.BANK.lexicon();

  /** A clause, the one beside it if there is one, and whether the sentence goes on. */
  private record Lent(String text, Optional<String> beside, boolean goesOn) {}

  static Stream<Drafts> drafts() {
    MaterialSource mined = MinedMaterials.ofOurOwn();
    return Stream.concat(
        Drafts.all(1).stream(),
        briefs().map(brief -> Drafts.of("mined " + brief.genre(), brief, 3, mined)));
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void clausesComeInPairsOfOneLengthAndDifferentWords(Drafts drafts) {
    for (Lent lent : clauses(drafts.draft())) {
      String beside = lent.beside().orElse("");
      assertThat(beside).as(lent.text()).hasSameSizeAs(lent.text());
      assertThat(LEXICON.verbOf(beside)).isNotEqualTo(LEXICON.verbOf(lent.text()));
      assertThat(end(beside)).isNotEqualTo(end(lent.text()));
      assertThat(lent.goesOn()).as("a series is followed by what it asks for").isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void aSourceLendsTwicePerDraftAndNothingIsLentTwice(Drafts drafts) {
    List<Origin.FromPassage> lent = lent(drafts.draft());
    Map<String, Long> bySource =
        lent.stream()
            .collect(Collectors.groupingBy(Origin.FromPassage::speechId, Collectors.counting()));

    assertThat(bySource.values()).allMatch(count -> count <= 2);
    assertThat(lent.stream().map(Origin.FromPassage::quotedText)).doesNotHaveDuplicates();
  }

  @Test
  void aThemeWithMinedClausesUsesThem() {
    MaterialSource mined = MinedMaterials.ofOurOwn();

    List<Lent> clauses = briefs().flatMap(brief -> clauses(draft(brief, mined)).stream()).toList();

    assertThat(clauses).hasSizeGreaterThan(5);
  }

  @Test
  void thePreferredSourceIsTakenFrom() {
    List<String> sources =
        Stream.of("work-safety-1", "work-safety-2", "work-safety-3", "work-safety-4").toList();

    List<String> taken =
        sources.stream()
            .filter(
                source ->
                    briefs()
                        .flatMap(b -> lent(draft(b, MinedMaterials.ofOurOwn(source))).stream())
                        .anyMatch(it -> it.speechId().equals(source)))
            .toList();

    assertThat(taken).as("one of them fits no brief").hasSizeGreaterThanOrEqualTo(3);
  }

  private static Composed draft(Brief brief, MaterialSource materials) {
    return Drafts.of("any", brief, 5, materials).draft();
  }

  private static Stream<Brief> briefs() {
    return TestResources.files("briefs", ".json").stream()
        .map(file -> BriefJson.read(TestResources.read(file)));
  }

  private static Stream<DraftSentence> sentences(Composed draft) {
    return draft.sections().stream()
        .flatMap(section -> section.paragraphs().stream())
        .flatMap(paragraph -> paragraph.sentences().stream());
  }

  private static List<Origin.FromPassage> lent(Composed draft) {
    return sentences(draft)
        .flatMap(sentence -> sentence.parts().stream())
        .map(Part::origin)
        .filter(Origin.FromPassage.class::isInstance)
        .map(Origin.FromPassage.class::cast)
        .toList();
  }

  private static List<Lent> clauses(Composed draft) {
    List<Lent> clauses = new ArrayList<>();
    sentences(draft).forEach(sentence -> addClauses(sentence, clauses));
    return clauses;
  }

  private static void addClauses(DraftSentence sentence, List<Lent> clauses) {
    List<Part> parts = sentence.parts();
    for (int i = 0; i < parts.size(); i++) {
      String text = text(sentence, i);
      if (parts.get(i).origin() instanceof Origin.FromPassage && !text.endsWith("。")) {
        Optional<String> beside =
            Stream.of(i - 2, i + 2)
                .filter(at -> at >= 0 && at < parts.size())
                .map(at -> text(sentence, at))
                .filter(other -> other.length() == text.length())
                .findFirst();
        clauses.add(new Lent(text, beside, i + 1 < parts.size()));
      }
    }
  }

  private static String text(DraftSentence sentence, int part) {
    return sentence.parts().get(part).span().of(sentence.text());
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - 2));
  }
}
