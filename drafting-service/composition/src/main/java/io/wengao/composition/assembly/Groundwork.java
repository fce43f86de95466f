package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.brief.Speaker;
import io.wengao.composition.material.Canonical;
import io.wengao.composition.outline.FactPlacement;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.outline.ReportOutline;
import io.wengao.composition.skeleton.BodyForm;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is settled before a word is written.
 *
 * @param plans what each section is to say
 * @param pool what the corpus offers
 * @param seed decides between lines that fit equally well
 */
record Groundwork(
    Situation situation, Outline outline, List<SectionPlan> plans, ClausePool pool, long seed) {
  private static final Set<String> GUARANTEES = Set.of("accountability", "supervision");

  /** The writers of one trial; whatever they say they note in one ledger. */
  record Desk(
      Ledger ledger, BodyWriter body, FrameWriter frame, Cadence cadence, Addressing addressing) {
    /** Paragraphs before the first section, in the manner that is followed. */
    List<List<Phrase>> opening(Richness richness) {
      return cadence.paced(frame.opening(richness));
    }

    /** Paragraphs of a section. */
    List<List<Phrase>> section(SectionPlan plan, Richness richness) {
      return addressing.section(plan.position(), cadence.paced(body.write(plan, richness)));
    }

    /** Paragraphs after the last section. */
    List<List<Phrase>> closing(Richness richness, boolean guaranteed) {
      return addressing.close(cadence.paced(frame.closing(richness, guaranteed)));
    }
  }

  /** A ledger with nothing in it. */
  Ledger ledger() {
    return new Ledger(new Canonical(situation.bank().lexicon()));
  }

  Desk desk(Ledger ledger) {
    Picker picker = new Picker(situation, ledger, seed);
    Speaker speaker = situation.brief().speaker();
    FactPhrases facts =
        new FactPhrases(
            situation.voice(),
            speaker == null ? null : speaker.organisation(),
            ledger,
            situation.genre().body() == BodyForm.AGENDA);
    BodyWriter body = body(ledger, picker, facts);
    FrameWriter frame =
        new FrameWriter(situation, ledger, picker, facts, openingFacts(), plans, pool);
    Cadence cadence = new Cadence(situation.manner(), new Verbal(situation.bank().lexicon()));
    return new Desk(ledger, body, frame, cadence, Addressing.of(situation, outline));
  }

  /** Whether a section says already who answers for it all. */
  boolean isGuaranteed() {
    return plans.stream().anyMatch(p -> GUARANTEES.contains(p.task().id()));
  }

  private BodyWriter body(Ledger ledger, Picker picker, FactPhrases facts) {
    SeriesPicker series = new SeriesPicker(situation, ledger, picker, pool);
    StepWriter steps =
        new StepWriter(
            situation, picker, series, facts, new FactPress(situation, ledger, picker, facts));
    SectionWriter sections =
        new SectionWriter(
            situation, ledger, picker, pool, steps, new ProblemLinks(situation, plans));
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

  private List<Fact> openingFacts() {
    Brief brief = situation.brief();
    FactPlacement placement = new FactPlacement(brief, situation.genre());
    return brief.facts().stream()
        .filter(f -> f.useOrMay() != Fact.Use.NEVER)
        .filter(placement::isOfOpening)
        .toList();
  }
}
