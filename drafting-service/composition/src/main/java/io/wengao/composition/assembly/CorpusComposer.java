package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.material.StyleSource;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.skeleton.Bank;
import io.wengao.text.span.WordCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The engine that needs no model: paragraphs grow from skeletons, are filled with the brief's
 * points and facts, and take clauses from the corpus. The same brief, outline, candidates and seed
 * give the same bytes.
 *
 * <p>Length is reached by saying more or less beside the points and facts, section by section; the
 * speech is written anew for each trial, so that what is said once is never said twice.
 */
public final class CorpusComposer implements Composer {
  private static final int USUAL = 3;

  /** Of the length wanted; more is not said for the length's sake alone. */
  private static final double ENOUGH = 0.935;

  private static final double FULL_ENOUGH = 0.97;

  private final Bank bank;

  public CorpusComposer(Bank bank) {
    this.bank = bank;
  }

  @Override
  public Composed compose(
      Brief brief, Outline outline, MaterialSource materials, long seed, Progress progress) {
    progress.at("取材", 0, 3);
    List<StyleSource> imitated = Imitation.sources(brief, materials);
    Situation situation = Situations.of(bank, brief, Manner.of(imitated));
    List<SectionPlan> plans = SectionPlans.of(situation, outline, seed);
    ClausePool pool = ClausePool.fetch(situation, plans, materials);
    progress.at("成文", 1, 3);
    Composed best = fitted(new Groundwork(situation, outline, plans, pool, seed));
    progress.at("复核", 2, 3);
    Composed checked =
        Imitation.withFindings(LengthCheck.withFindings(best, brief, plans), brief, imitated);
    progress.at("完成", 3, 3);
    return checked;
  }

  /**
   * Grows the section that lies furthest under its budget until the length wanted is passed, and
   * keeps the nearest trial.
   */
  private Composed fitted(Groundwork ground) {
    Integer wanted = ground.situation().brief().wantedCharacters();
    int parts = ground.plans().size() + 1;
    if (wanted == null) {
      return write(ground, Collections.nCopies(parts, USUAL));
    }
    List<Integer> levels = new ArrayList<>(Collections.nCopies(parts, 0));
    Composed best = write(ground, levels);
    Composed latest = best;
    for (int most : List.of(Richness.FULL, Richness.MOST, Richness.LAST)) {
      if (!isWorth(most, ground, best, wanted)) {
        break;
      }
      double enough = most == Richness.FULL ? wanted * FULL_ENOUGH : wanted * ENOUGH;
      while (length(latest) < enough && hungry(levels, most)) {
        int next = hungriest(ground, levels, latest, most);
        levels.set(next, levels.get(next) + 1);
        latest = write(ground, levels);
        if (Math.abs(length(latest) - wanted) < Math.abs(length(best) - wanted)) {
          best = latest;
        }
      }
    }
    return best;
  }

  private static boolean hungry(List<Integer> levels, int most) {
    return levels.stream().anyMatch(l -> l < most);
  }

  /** Beyond what is its own a speech says more only when its brief carries the length wanted. */
  private static boolean isWorth(int most, Groundwork ground, Composed best, int wanted) {
    boolean carried = LengthCheck.isCarried(ground.situation().brief());
    return switch (most) {
      case Richness.FULL -> true;
      case Richness.MOST -> carried;
      default -> carried && LengthCheck.isTooShort(length(best), wanted);
    };
  }

  private static int hungriest(Groundwork ground, List<Integer> levels, Composed draft, int most) {
    int next = -1;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i) >= most) {
        continue;
      }
      boolean frame = i == ground.plans().size();
      int budget = frame ? frameBudget(ground) : ground.plans().get(i).section().budget();
      int written =
          frame ? frameLength(draft) : sectionLength(draft, ground.plans().get(i).section().id());
      double hunger = (double) (budget - written) / Math.max(1, budget);
      if (hunger > greatest) {
        greatest = hunger;
        next = i;
      }
    }
    return next;
  }

  private static int frameBudget(Groundwork ground) {
    Integer wanted = ground.situation().brief().wantedCharacters();
    int sections = ground.plans().stream().mapToInt(p -> p.section().budget()).sum();
    return wanted == null ? 0 : Math.max(200, wanted - sections);
  }

  private static int frameLength(Composed draft) {
    return sectionLength(draft, "opening") + sectionLength(draft, "closing");
  }

  private static int sectionLength(Composed draft, String id) {
    return draft.sections().stream()
        .filter(s -> s.id().equals(id))
        .flatMap(s -> s.paragraphs().stream())
        .mapToInt(p -> WordCount.of(p.text()))
        .sum();
  }

  /** 字 of the whole speech without its title. */
  static int length(Composed draft) {
    return WordCount.of(draft.text()) - WordCount.of(draft.title().text());
  }

  private Composed write(Groundwork ground, List<Integer> levels) {
    Situation situation = ground.situation();
    Ledger ledger = ground.ledger();
    Groundwork.Desk desk = ground.desk(ledger);
    List<SectionPlan> plans = ground.plans();
    DraftBuilder draft = new DraftBuilder();
    PartedText title = Titles.of(situation, ground.outline(), ledger);
    Richness frameRichness = new Richness(levels.getLast());
    draft.section("opening", 0, null, null, desk.opening(frameRichness));
    for (SectionPlan plan : plans) {
      boolean headed = plan.section().level() > 0;
      String number =
          headed && plans.size() > 1
              ? number(situation.genre().numbering().getFirst(), plan.position() + 1)
              : null;
      PartedText heading = headed ? Headings.of(bank, situation, plan.section()) : null;
      draft.section(
          plan.section().id(),
          plan.section().level(),
          number,
          heading,
          desk.section(plan, new Richness(levels.get(plan.position()))));
    }
    draft.section("closing", 0, null, null, desk.closing(frameRichness, ground.isGuaranteed()));
    return new Composed(
        title,
        salutation(situation, ground.outline()),
        draft.sections(),
        ledger.gaps(),
        Asks.of(situation));
  }

  private static @org.jspecify.annotations.Nullable PartedText salutation(
      Situation situation, Outline outline) {
    String words = outline.salutation();
    if (words == null || words.isBlank()) {
      return null;
    }
    boolean usual = words.equals(situation.genre().salutation());
    return (usual
            ? Phrase.ofPattern(words, "salutation-" + situation.genre().id())
            : Phrase.ofBrief(words, "outline.salutation"))
        .parted();
  }

  /** The genre's style (一、, （一）, 第一，) with the number put in. */
  private static String number(String style, int number) {
    return style.replace("一", ChineseNumber.of(number));
  }
}
