package io.wengao.drafting.job;

import io.wengao.composition.assembly.Composed;
import io.wengao.composition.brief.Brief;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.review.DraftFinding;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.corpus.CorpusMaterials;
import io.wengao.drafting.corpus.CorpusUnavailable;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.SavedDraft;
import io.wengao.drafting.engine.Engines;
import io.wengao.drafting.lexicon.OfficeReview;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.outline.Outlines;
import io.wengao.drafting.storage.Json;
import io.wengao.outage.DatabaseAway;
import io.wengao.text.diagnosis.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * One run of a job, from claim to end. May be cut off at any point; the next run goes on from the
 * last checkpoint.
 */
@ApplicationScoped
class ComposeRun {
  private static final Logger LOG = Logger.getLogger(ComposeRun.class);

  private final Checkpoints checkpoints;
  private final Drafts drafts;
  private final Briefs briefs;
  private final Outlines outlines;
  private final Engines engines;
  private final OfficeReview review;
  private final CorpusMaterials corpus;
  private final JobConfig config;
  private final Json json;
  private final Clock clock;

  /** What becomes of the queue's entry. */
  sealed interface Next {
    /** It is done with. */
    record Ended() implements Next {}

    /** It runs again. */
    record Again(Instant at) implements Next {}
  }

  ComposeRun(
      Checkpoints checkpoints,
      Drafts drafts,
      Briefs briefs,
      Outlines outlines,
      Engines engines,
      OfficeReview review,
      CorpusMaterials corpus,
      JobConfig config,
      Json json,
      Clock clock) {
    this.checkpoints = checkpoints;
    this.drafts = drafts;
    this.briefs = briefs;
    this.outlines = outlines;
    this.engines = engines;
    this.review = review;
    this.corpus = corpus;
    this.config = config;
    this.json = json;
    this.clock = clock;
  }

  Next run(Office office, String jobId) {
    Optional<Claim> claim = checkpoints.claim(office, jobId);
    return claim.isEmpty() ? new Next.Ended() : run(claim.get());
  }

  private Next run(Claim claim) {
    try {
      checkpoints.succeed(claim, compose(claim));
      return new Next.Ended();
    } catch (Checkpoints.Stopped e) {
      LOG.infof("%s", e.getMessage());
      return new Next.Ended();
    } catch (CorpusUnavailable e) {
      LOG.warnf("job %s waits for the corpus: %s", claim.jobId(), e.getMessage());
      return waitForCorpus(claim);
    } catch (RuntimeException e) {
      if (DatabaseAway.isBehind(e)) {
        // Nothing can be written down now, nor is it the run's fault: it goes on where it was.
        LOG.warnf("job %s waits for the database: %s", claim.jobId(), e.getMessage());
        return new Next.Again(clock.instant().plus(config.retryAfter()));
      }
      LOG.errorf(e, "run %d of job %s failed", claim.attempt(), claim.jobId());
      return failed(claim);
    }
  }

  private DraftContent compose(Claim claim) {
    SavedDraft draft = drafts.find(claim.office(), claim.draftId()).orElseThrow();
    Brief brief =
        briefs.find(claim.office(), draft.briefId(), draft.briefVersion()).orElseThrow().brief();
    Outline outline =
        outlines
            .find(claim.office(), draft.outlineId(), draft.outlineVersion())
            .orElseThrow()
            .outline();
    boolean alone = isPatienceOver(claim);
    MaterialSource source = alone ? MaterialSource.none() : corpus.of(claim.office());
    StoredMaterials materials =
        new StoredMaterials(
            source, json, claim.material(), claim.imitated(), alone ? nothing() : store(claim));
    checkpoints.progress(claim, "取材", 0, 0);
    Steps steps = new Steps(claim, checkpoints, json);
    Composed composed =
        engines
            .of(claim.engine(), steps.written())
            .compose(brief, outline, materials, claim.seed(), steps);
    checkpoints.progress(claim, "存稿", 0, 1);
    List<DraftFinding> reviewed =
        review.review(claim.office(), composed.text(), brief, outline, null);
    return DraftContent.of(alone ? withoutCorpus(composed) : composed, reviewed);
  }

  private StoredMaterials.Store store(Claim claim) {
    return new StoredMaterials.Store() {
      @Override
      public void candidates(String answers) {
        checkpoints.material(claim, answers);
      }

      @Override
      public void styles(String sources) {
        checkpoints.imitated(claim, sources);
      }
    };
  }

  /** What is written without the corpus is no answer of the corpus'. */
  private static StoredMaterials.Store nothing() {
    return new StoredMaterials.Store() {
      @Override
      public void candidates(String answers) {}

      @Override
      public void styles(String sources) {}
    };
  }

  private Next waitForCorpus(Claim claim) {
    Instant since = claim.waitingSince();
    return after(() -> checkpoints.waiting(claim, since == null ? clock.instant() : since));
  }

  private Next failed(Claim claim) {
    if (claim.failures() + 1 < config.failures()) {
      return after(() -> checkpoints.failed(claim));
    }
    return last(
        () ->
            checkpoints.fail(
                claim,
                "成文时出错，已试"
                    + config.failures()
                    + "次。请换一份提纲再试；若仍不行，请把任务编号 "
                    + claim.jobId()
                    + " 告诉管理员查日志。"));
  }

  private Next after(Runnable write) {
    try {
      write.run();
      return new Next.Again(clock.instant().plus(config.retryAfter()));
    } catch (Checkpoints.Stopped e) {
      return new Next.Ended();
    }
  }

  private static Next last(Runnable write) {
    try {
      write.run();
    } catch (Checkpoints.Stopped e) {
      LOG.infof("%s", e.getMessage());
    }
    return new Next.Ended();
  }

  private boolean isPatienceOver(Claim claim) {
    Instant since = claim.waitingSince();
    return since != null && clock.instant().isAfter(since.plus(config.corpusPatience()));
  }

  private static Composed withoutCorpus(Composed composed) {
    List<DraftFinding> findings = new ArrayList<>(composed.findings());
    findings.addFirst(
        DraftFinding.missing(
            "CORPUS_UNAVAILABLE", Severity.WARNING, "素材库一直连不上，本稿只用任务单和句式写成，没有取用素材。素材库恢复后可重新成文。"));
    return new Composed(
        composed.title(), composed.salutation(), composed.sections(), composed.gaps(), findings);
  }
}
