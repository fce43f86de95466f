package io.wengao.drafting.engine;

import io.quarkus.runtime.Startup;
import io.wengao.composition.assembly.Composer;
import io.wengao.composition.assembly.CorpusComposer;
import io.wengao.composition.assembly.SectionRecomposer;
import io.wengao.composition.assembly.SentenceAlternatives;
import io.wengao.composition.brief.BriefCheck;
import io.wengao.composition.outline.OutlinePlanner;
import io.wengao.composition.review.DraftReview;
import io.wengao.composition.skeleton.Bank;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Loads the bank once and hands out what reads it; all of it is stateless and shared by all
 * threads.
 */
class Engine {
  /** Read at start: a malformed bank stops the service, and no writer waits for the first load. */
  @Startup
  @Produces
  @Singleton
  Bank bank() {
    return Bank.load();
  }

  @Produces
  @Singleton
  BriefCheck briefCheck(Bank bank) {
    return new BriefCheck(bank.genreIds());
  }

  @Produces
  @Singleton
  OutlinePlanner outlinePlanner(Bank bank) {
    return new OutlinePlanner(bank);
  }

  /** The engine that needs no model; see {@link Engines} for the choice. */
  @Produces
  @Singleton
  Composer composer(Bank bank) {
    return new CorpusComposer(bank);
  }

  @Produces
  @Singleton
  SectionRecomposer sectionRecomposer(Bank bank) {
    return new SectionRecomposer(bank);
  }

  @Produces
  @Singleton
  SentenceAlternatives sentenceAlternatives(Bank bank) {
    return new SentenceAlternatives(bank);
  }

  @Produces
  @Singleton
  DraftReview draftReview() {
    return new DraftReview();
  }
}
