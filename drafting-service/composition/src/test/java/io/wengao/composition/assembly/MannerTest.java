package io.wengao.composition.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.fixture.Imitated;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.material.StyleSource;
import io.wengao.composition.outline.HeadingSet;
import io.wengao.composition.outline.OutlinePlan;
import io.wengao.composition.outline.OutlinePlanner;
import io.wengao.composition.review.DraftFinding;
import io.wengao.composition.skeleton.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannerTest {
  private static final Verbal VERBAL = new Verbal(Drafts.BANK.lexicon());
  private static final Origin.FromBrief FACT = new Origin.FromBrief("facts[f1].sentence");

  @Test
  void countsStepsAsTheSourceDoes() {
    Manner first = new Manner(Imitated.source("short"));
    Manner is = new Manner(Imitated.source("long"));

    assertThat(first.counting(StepStyle.NUMBERED, 3)).isEqualTo(StepStyle.ORDERED);
    assertThat(first.counting(StepStyle.NUMBERED, 7)).isEqualTo(StepStyle.NUMBERED);
    assertThat(is.counting(StepStyle.ORDERED, 3)).isEqualTo(StepStyle.NUMBERED);
    assertThat(is.countsByIs(false, Voice.DIRECTIVE)).isTrue();
    assertThat(Manner.OWN.counting(StepStyle.BOTH_SIDES, 2)).isEqualTo(StepStyle.BOTH_SIDES);
  }

  @Test
  void aFewSentencesAreNoManner() {
    StyleSource few = new StyleSource("a-0", "短稿", Imitated.of("讲话\n同志们：\n就讲一句。散会。\n"));

    assertThat(Manner.of(List.of(few)).isImitated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "底数不清就谈不上整改；隐患不除就谈不上平安。, 10",
    "要做到三点：底数清楚明白得很；隐患一处一处清零。, -1",
    "既要把底数摸得清清楚楚；又要把隐患一处一处清零。, -1",
    "底数清；隐患一处一处清零。, -1",
    "这叫“底数清楚明白得很；隐患一处一处清零”的办法。, -1",
  })
  void aSentenceEndsEarlierOnlyBetweenHalvesThatStandAlone(String text, int place) {
    List<Integer> places = new SentenceBreaks(VERBAL).of(Phrase.ofPattern(text, "line"));

    assertThat(places).isEqualTo(place < 0 ? List.of() : List.of(place));
  }

  @Test
  void wordsOfTheBriefAreNeverCut() {
    Phrase fact = Phrase.of("县公安局完成62处设施安装；县财政局拨付480万元。", FACT);

    assertThat(new SentenceBreaks(VERBAL).of(fact)).isEmpty();
    assertThat(new SentenceBonds(VERBAL).bond(fact, fact)).isEmpty();
  }

  @Test
  void neighboursOfOneNatureBecomeOneSentence() {
    Phrase one = Phrase.of("县公安局要完成62处设施安装", FACT).closed();
    Phrase other = Phrase.of("县财政局要拨付480万元", new Origin.FromBrief("facts[f2]")).closed();
    Phrase argument = Phrase.ofPattern("底数不清，整改就无从谈起。", "line");

    SentenceBonds bonds = new SentenceBonds(VERBAL);

    assertThat(bonds.bond(one, other).orElseThrow().text())
        .isEqualTo("县公安局要完成62处设施安装；县财政局要拨付480万元。");
    assertThat(bonds.bond(one, argument)).isEmpty();
    assertThat(bonds.bond(argument, argument)).isPresent();
  }

  @Test
  void headingsTakeTheFormNearestToTheSource() {
    Drafts own = Drafts.named("work-safety-mobilization", 1);
    OutlinePlanner planner = new OutlinePlanner(Drafts.BANK);

    OutlinePlan brief = planner.plan(own.brief(), Imitated.source("short"));
    OutlinePlan wordy = planner.plan(own.brief(), Imitated.source("long"));

    assertThat(brief.headingAlternatives().getFirst().headings())
        .allSatisfy(heading -> assertThat(heading).doesNotContain("，"));
    assertThat(wordy.headingAlternatives().getFirst().headings())
        .allSatisfy(heading -> assertThat(heading).contains("，把"));
    assertThat(planner.plan(own.brief()).headingAlternatives())
        .extracting(HeadingSet::form)
        .doesNotContain("抓……");
  }

  @Test
  void aSourceThatCannotBeHadIsNamed() {
    Drafts own = Drafts.named("work-safety-mobilization", 1);

    Composed draft =
        new CorpusComposer(Drafts.BANK)
            .compose(
                Imitated.imitating(own.brief(), "gone-0"),
                own.outline(),
                MaterialSource.none(),
                1,
                Progress.NONE);

    assertThat(draft.findings()).extracting(DraftFinding::rule).contains("STYLE_SOURCE_MISSING");
  }
}
