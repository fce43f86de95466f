package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.skeleton.Bank;
import io.wengao.text.span.WordCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes one section of a draft again, without a model, and leaves everything else as it is: the
 * outline's heading stays, every point and fact is said, what the rest of the draft says is not
 * said again. The same draft, wish, candidates and seed give the same bytes. {@link SectionTrials}
 * writes it in every richness; here the one nearest to the wish is chosen.
 */
public final class SectionRecomposer {
  private static final double MORE = 1.3;
  private static final double LESS = 0.7;
  private static final double SAME = 0.04;

  private final Bank bank;
  private final BankLines lines;

  public SectionRecomposer(Bank bank) {
    this.bank = bank;
    this.lines = new BankLines(bank);
  }

  /**
   * Writes the section again.
   *
   * @param draft the whole draft as it stands
   * @param sectionId {@code opening}, {@code closing} or a section of the outline
   * @param lockedIds paragraphs of the section that stay as they are
   */
  public Recomposed recompose(
      Brief brief,
      Outline outline,
      Composed draft,
      String sectionId,
      Set<String> lockedIds,
      Wish wish,
      MaterialSource materials,
      long seed) {
    DraftSection old =
        draft.sections().stream().filter(s -> s.id().equals(sectionId)).findFirst().orElseThrow();
    List<DraftParagraph> locked =
        old.paragraphs().stream().filter(p -> lockedIds.contains(p.id())).toList();
    if (!locked.isEmpty() && locked.size() == old.paragraphs().size()) {
      return new Recomposed.Unable("这一部分的段落都已锁定。请先解锁要重写的段落。");
    }
    Manner manner = Manner.of(Imitation.sources(brief, materials));
    Situation situation = Situations.of(bank, brief, manner);
    List<SectionPlan> plans = SectionPlans.of(situation, outline, seed);
    boolean planned = plans.stream().anyMatch(p -> p.section().id().equals(sectionId));
    if (!planned && !locked.isEmpty()) {
      return new Recomposed.Unable("开头和结尾里有锁定的段落时不能只重写其余部分。请先解锁，或直接修改文字。");
    }
    List<SectionPlan> asked =
        plans.stream().filter(p -> p.section().id().equals(sectionId)).toList();
    ClausePool pool = ClausePool.fetch(situation, asked, materials);
    Groundwork ground = new Groundwork(situation, outline, plans, pool, seed);
    List<DraftParagraph> said = new ArrayList<>(locked);
    draft.sections().stream()
        .filter(s -> !s.id().equals(sectionId))
        .forEach(s -> said.addAll(s.paragraphs()));
    if (wish == Wish.OTHER_WORDS) {
      said.addAll(old.paragraphs().stream().filter(p -> !locked.contains(p)).toList());
    }
    return best(new SectionTrials(lines, ground, old, new Locked(locked), said), old, wish);
  }

  private static Recomposed best(SectionTrials section, DraftSection old, Wish wish) {
    String text = SectionTrials.text(old.paragraphs());
    int length = WordCount.of(text);
    double target =
        switch (wish) {
          case LONGER -> length * MORE;
          case SHORTER -> length * LESS;
          case OTHER_WORDS, PLAINER -> length;
        };
    Optional<SectionTrials.Trial> best =
        section.write(wish == Wish.PLAINER).stream()
            .filter(t -> !t.text().equals(text) && isAsWished(wish, t.length(), length))
            .min(Comparator.comparingDouble(t -> Math.abs(t.length() - target)));
    return best.<Recomposed>map(SectionTrials.Trial::written)
        .orElseGet(() -> new Recomposed.Unable(obstacle(wish)));
  }

  private static boolean isAsWished(Wish wish, int now, int before) {
    return switch (wish) {
      case LONGER -> now > before * (1 + SAME);
      case SHORTER -> now < before * (1 - SAME);
      case OTHER_WORDS -> now > before / 2;
      case PLAINER -> true;
    };
  }

  private static String obstacle(Wish wish) {
    return switch (wish) {
      case OTHER_WORDS -> "句式和素材里没有别的说法了。可以换几篇范文入库，或直接修改文字。";
      case LONGER -> "这一部分的要点和事实能带出的话都已写上。请在任务单里补充做法、数字、责任单位或时限，再重新成文。";
      case SHORTER -> "这一部分只剩要点和事实本身。要再短，请删减要点，或把部分事实改为可不说。";
      case PLAINER -> "这一部分已经是最平实的写法。";
    };
  }
}
