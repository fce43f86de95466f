package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.brief.Speaker;
import io.wengao.composition.material.Canonical;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.outline.FactPlacement;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.outline.ReportOutline;
import io.wengao.composition.skeleton.Bank;
import io.wengao.composition.skeleton.BodyForm;
import io.wengao.text.span.WordCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
  private static final Set<String> GUARANTEES = Set.of("accountability", "supervision");

  private final Bank bank;

  public CorpusComposer(Bank bank) {
    this.bank = bank;
  }

  @Override
  public Composed compose(
      Brief brief, Outline outline, MaterialSource materials, long seed, Progress progress) {
    progress.at("取材", 0, 3);
    Situation situation = Situations.of(bank, brief);
    List<SectionPlan> plans = SectionPlans.of(situation, outline, seed);
    ClausePool pool = ClausePool.fetch(situation, plans, materials);
    progress.at("成文", 1, 3);
    Composed best =
        fitted(new Attempt(situation, outline, plans, pool, new Canonical(bank.lexicon()), seed));
    progress.at("复核", 2, 3);
    Composed checked = LengthCheck.withFindings(best, brief, plans);
    progress.at("完成", 3, 3);
    return checked;
  }

  /** All a trial needs; the richness of each section and of the frame varies. */
  private record Attempt(
      Situation situation,
      Outline outline,
      List<SectionPlan> plans,
      ClausePool pool,
      Canonical canonical,
      long seed) {}

  /**
   * Grows the section that lies furthest under its budget until the length wanted is passed, and
   * keeps the nearest trial.
   */
  private Composed fitted(Attempt attempt) {
    Integer wanted = attempt.situation().brief().wantedCharacters();
    int parts = attempt.plans().size() + 1;
    if (wanted == null) {
      return write(attempt, Collections.nCopies(parts, USUAL));
    }
    List<Integer> levels = new ArrayList<>(Collections.nCopies(parts, 0));
    Composed best = write(attempt, levels);
    Composed latest = best;
    for (int most : List.of(Richness.FULL, Richness.MOST, Richness.LAST)) {
      if (!isWorth(most, attempt, best, wanted)) {
        break;
      }
      while (length(latest) < wanted && hungry(levels, most)) {
        int next = hungriest(attempt, levels, latest, most);
        levels.set(next, levels.get(next) + 1);
        latest = write(attempt, levels);
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
  private static boolean isWorth(int most, Attempt attempt, Composed best, int wanted) {
    boolean carried = LengthCheck.isCarried(attempt.situation().brief());
    return switch (most) {
      case Richness.FULL -> true;
      case Richness.MOST -> carried;
      default -> carried && LengthCheck.isTooShort(length(best), wanted);
    };
  }

  private static int hungriest(Attempt attempt, List<Integer> levels, Composed draft, int most) {
    int next = -1;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i) >= most) {
        continue;
      }
      boolean frame = i == attempt.plans().size();
      int budget = frame ? frameBudget(attempt) : attempt.plans().get(i).section().budget();
      int written =
          frame ? frameLength(draft) : sectionLength(draft, attempt.plans().get(i).section().id());
      double hunger = (double) (budget - written) / Math.max(1, budget);
      if (hunger > greatest) {
        greatest = hunger;
        next = i;
      }
    }
    return next;
  }

  private static int frameBudget(Attempt attempt) {
    Integer wanted = attempt.situation().brief().wantedCharacters();
    int sections = attempt.plans().stream().mapToInt(p -> p.section().budget()).sum();
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

  private Composed write(Attempt attempt, List<Integer> levels) {
    Situation situation = attempt.situation();
    Ledger ledger = new Ledger(attempt.canonical());
    Picker picker = new Picker(situation, ledger, attempt.seed());
    Speaker speaker = situation.brief().speaker();
    FactPhrases facts =
        new FactPhrases(
            situation.voice(),
            speaker == null ? null : speaker.organisation(),
            ledger,
            situation.genre().body() == BodyForm.AGENDA);
    List<SectionPlan> plans = attempt.plans();
    BodyWriter body = body(attempt, ledger, picker, facts);
    FrameWriter frame =
        new FrameWriter(
            situation, ledger, picker, facts, openingFacts(situation), plans, attempt.pool());
    DraftBuilder draft = new DraftBuilder();
    PartedText title = Titles.of(situation, attempt.outline(), ledger);
    Richness frameRichness = new Richness(levels.getLast());
    draft.section("opening", 0, null, null, frame.opening(frameRichness));
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
          body.write(plan, new Richness(levels.get(plan.position()))));
    }
    boolean guaranteed = plans.stream().anyMatch(p -> GUARANTEES.contains(p.task().id()));
    draft.section("closing", 0, null, null, frame.closing(frameRichness, guaranteed));
    return new Composed(
        title,
        salutation(situation, attempt.outline()),
        draft.sections(),
        ledger.gaps(),
        Asks.of(situation));
  }

  private static BodyWriter body(Attempt attempt, Ledger ledger, Picker picker, FactPhrases facts) {
    Situation situation = attempt.situation();
    SeriesPicker series = new SeriesPicker(situation, ledger, picker, attempt.pool());
    StepWriter steps =
        new StepWriter(
            situation, picker, series, facts, new FactPress(situation, ledger, picker, facts));
    List<SectionPlan> plans = attempt.plans();
    SectionWriter sections =
        new SectionWriter(
            situation, ledger, picker, attempt.pool(), steps, new ProblemLinks(situation, plans));
    return switch (situation.genre().body()) {
      case SECTIONS -> sections;
      case PROSE -> new AddressWriter(situation, picker, facts);
      case AGENDA -> new AgendaWriter(situation, picker, facts, AgendaLine.items(plans));
      case REPORT -> {
        Set<Integer> reported = new TreeSet<>();
        plans.stream()
            .filter(p -> p.section().id().equals(ReportOutline.DONE))
            .forEach(p -> reported.addAll(p.section().keyPoints()));
        yield new ReportWriter(situation, ledger, picker, facts, steps, sections, reported);
      }
    };
  }

  private static List<Fact> openingFacts(Situation situation) {
    FactPlacement placement = new FactPlacement(situation.brief(), situation.genre());
    return situation.brief().facts().stream()
        .filter(f -> f.useOrMay() != Fact.Use.NEVER)
        .filter(placement::isOfOpening)
        .toList();
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
