package io.wengao.composition.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.fixture.Drafts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered in place of a sentence, for every sentence of every draft. */
class SentenceAlternativesTest {
  private static final long SEED = 7;
  private static final SentenceAlternatives ALTERNATIVES = new SentenceAlternatives(Drafts.BANK);

  /** Every third brief: each sentence of each is asked for. */
  private static final List<Drafts> DRAFTS = everyThird(Drafts.all(SEED));

  static Stream<Drafts> drafts() {
    return DRAFTS.stream();
  }

  private static List<Drafts> everyThird(List<Drafts> all) {
    return IntStream.range(0, all.size()).filter(i -> i % 3 == 0).mapToObj(all::get).toList();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void anAlternativeSaysWhatTheBriefSaysInWordsTheDraftDoesNotHave(Drafts drafts) {
    List<DraftSentence> sentences = sentences(drafts.draft());
    Set<String> said = new TreeSet<>();
    sentences.forEach(sentence -> said.add(sentence.text()));
    for (DraftSentence sentence : sentences) {
      Set<String> owed = Locked.keysOf(List.of(sentence));
      owed.removeIf(key -> key.endsWith("-lead"));
      List<Alternative> alternatives = of(drafts, sentence);
      assertThat(alternatives).extracting(Alternative::id).doesNotHaveDuplicates();
      for (Alternative alternative : alternatives) {
        PartedText other = alternative.sentence();
        assertThat(Locked.keysOf(List.of(new DraftSentence("", other.text(), other.parts()))))
            .as("%s -> %s", sentence.text(), other.text())
            .containsAll(owed);
        assertThat(other.text()).matches("(?s).*[。！？](”)?").doesNotContain("{");
        assertThat(said).doesNotContain(other.text());
      }
    }
  }

  @Test
  void mostLinesOfTheBankCanBeSaidOtherwise() {
    BankLines lines = new BankLines(Drafts.BANK);
    List<Boolean> offered = new ArrayList<>();
    for (Drafts drafts : DRAFTS.subList(0, 4)) {
      for (DraftSentence sentence : sentences(drafts.draft())) {
        boolean line =
            sentence.parts().getFirst().origin() instanceof Origin.FromPattern(String id)
                && lines.line(id).isPresent();
        if (line) {
          offered.add(!of(drafts, sentence).isEmpty());
        }
      }
    }
    assertThat(offered).filteredOn(one -> one).hasSizeGreaterThan(offered.size() * 6 / 10);
  }

  @Test
  void aSentenceThatIsNotThereHasNone() {
    Drafts drafts = drafts().findFirst().orElseThrow();

    assertThat(ALTERNATIVES.of(drafts.brief(), drafts.draft(), "s1-p1-n99", SEED)).isEmpty();
  }

  private static List<Alternative> of(Drafts drafts, DraftSentence sentence) {
    return ALTERNATIVES.of(drafts.brief(), drafts.draft(), sentence.id(), SEED);
  }

  private static List<DraftSentence> sentences(Composed draft) {
    List<DraftSentence> sentences = new ArrayList<>();
    draft.sections().forEach(s -> s.paragraphs().forEach(p -> sentences.addAll(p.sentences())));
    return sentences;
  }
}
