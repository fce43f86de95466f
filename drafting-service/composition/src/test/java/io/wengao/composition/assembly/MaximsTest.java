package io.wengao.composition.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.brief.BriefJson;
import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.material.Canonical;
import io.wengao.composition.skeleton.Line;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MaximsTest {
  private final Maxims maxims = maxims();

  @Test
  void noTwoOfOnePatternStandInASectionOrTheNext() {
    maxims.open(2);
    pick("只有底数清了，账才算得明白。");
    Optional<Phrase> sameSection = pick("走到跟前去看，才看得清楚。");
    maxims.open(2);
    Optional<Phrase> nextSection = pick("钥匙交到手上，门才打得开。");
    maxims.open(2);
    assertThat(sameSection).isEmpty();
    assertThat(nextSection).isEmpty();
    assertThat(pick("种子撒到地里，苗才出得齐。")).isPresent();
  }

  @Test
  void aSectionBearsSoManyAndNoMore() {
    maxims.open(1);
    pick("登记是头一道工序。");
    assertThat(maxims.isFull()).isTrue();
    assertThat(pick("校对是后一道关口。")).isEmpty();
  }

  private Optional<Phrase> pick(String text) {
    Line line = new Line(text, text, List.of(), List.of(), List.of());
    return maxims.pick("here", List.of(line), new TreeMap<>());
  }

  private static Maxims maxims() {
    Situation situation =
        Situations.of(Drafts.BANK, BriefJson.read("{\"genre\":\"advance\",\"theme\":\"文明养犬\"}"));
    Ledger ledger = new Ledger(new Canonical(Drafts.BANK.lexicon()));
    return new Maxims(new Picker(situation, ledger, 1));
  }
}
