package io.wengao.composition.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.fixture.Imitated;
import io.wengao.composition.fixture.TestResources;
import io.wengao.composition.skeleton.BodyForm;
import io.wengao.composition.skeleton.Voice;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import io.wengao.text.span.WordCount;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same brief in the manner of a speech of short sentences and of one of long ones. */
class ImitationTest {
  private static final List<Pair> PAIRS =
      TestResources.files("briefs", ".json").stream()
          .filter(file -> Math.floorMod(file.getFileName().toString().hashCode(), 5) == 0)
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .map(Pair::of)
          .toList();

  /** A draft in the bank's own manner, and in the two others. */
  record Pair(Drafts own, Drafts brief, Drafts wordy) {
    static Pair of(String name) {
      Drafts own = Drafts.named(name, 5);
      return new Pair(own, Imitated.like(own, "short", 5), Imitated.like(own, "long", 5));
    }

    @Override
    public String toString() {
      return own.name();
    }
  }

  static Stream<Pair> pairs() {
    return PAIRS.stream();
  }

  static Stream<Drafts> imitations() {
    return PAIRS.stream().flatMap(p -> Stream.of(p.brief(), p.wordy()));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void sentencesMoveTowardsTheSource(Pair pair) {
    assertThat(mean(pair.brief())).isLessThan(mean(pair.wordy()));
    boolean agenda = Drafts.BANK.genre(pair.own().brief().genre()).body() == BodyForm.AGENDA;
    if (!agenda) {
      assertThat(mean(pair.brief())).isLessThan(mean(pair.own()));
      assertThat(mean(pair.wordy())).isGreaterThan(mean(pair.own()));
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void listenersAreAddressedAsOftenAsInTheSource(Pair pair) {
    if (Drafts.BANK.genre(pair.own().brief().genre()).body() == BodyForm.SECTIONS) {
      assertThat(addresses(pair.wordy())).isZero();
      boolean orders = Drafts.BANK.genre(pair.own().brief().genre()).voice() == Voice.DIRECTIVE;
      if (orders) {
        assertThat(addresses(pair.brief())).isGreaterThan(addresses(pair.own()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("imitations")
  void whatIsSaidOfTheBriefIsTheSame(Drafts drafts) {
    Drafts own = Drafts.of("own", drafts.brief(), 5);
    assertThat(briefKeys(drafts.draft())).containsAll(owed(briefKeys(own.draft())));
  }

  @ParameterizedTest
  @MethodSource("imitations")
  void everyCharacterHasOneOriginAndTheBriefsWordsAreWhole(Drafts drafts) {
    drafts.draft().sections().stream()
        .flatMap(s -> s.paragraphs().stream())
        .flatMap(p -> p.sentences().stream())
        .forEach(
            s -> {
              PartedText text = new PartedText(s.text(), s.parts());
              assertThat(text.text()).matches("(?s).*[。！？](”)?").doesNotContain("，。", "；。", "。。");
              assertThat(text.parts()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("imitations")
  void reviewFindsNoErrorAndNothingMissing(Drafts drafts) {
    Invariants.reviewFindsNoErrorAndNothingMissing(drafts);
  }

  @ParameterizedTest
  @MethodSource("imitations")
  void lengthIsKeptAndLittleIsSaidTwice(Drafts drafts) {
    Invariants.lengthIsNearWhereTheBriefCarriesIt(drafts);
    Invariants.littleIsSaidTwice(drafts);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void sameInputGivesSameBytes(Pair pair) {
    assertThat(Imitated.like(pair.own(), "short", 5).draft()).isEqualTo(pair.brief().draft());
  }

  private static double mean(Drafts drafts) {
    double characters = 0;
    int sentences = 0;
    for (DraftSection section : drafts.draft().sections()) {
      for (DraftParagraph paragraph : section.paragraphs()) {
        for (Span sentence : Sentences.split(paragraph.text())) {
          characters += WordCount.of(sentence.of(paragraph.text()));
          sentences++;
        }
      }
    }
    return characters / sentences;
  }

  private static int addresses(Drafts drafts) {
    return drafts.draft().text().split("(?:^|[。！？\n])同志们，", -1).length - 1;
  }

  private static Set<String> briefKeys(Composed draft) {
    Set<String> keys = new TreeSet<>();
    draft
        .sections()
        .forEach(s -> s.paragraphs().forEach(p -> keys.addAll(Locked.keysOf(p.sentences()))));
    return keys;
  }

  /** Points and facts; which steps there are depends on what else is said. */
  private static Set<String> owed(Set<String> keys) {
    Set<String> owed = new TreeSet<>(keys);
    owed.removeIf(key -> key.endsWith("-lead"));
    return owed;
  }
}
