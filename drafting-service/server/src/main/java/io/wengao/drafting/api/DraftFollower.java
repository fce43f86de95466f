package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.SavedDraft;
import io.wengao.drafting.job.ComposeJobs;
import io.wengao.drafting.job.SavedJob;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.BadInput;
import io.wengao.drafting.problem.Problem;
import io.wengao.outage.DatabaseAway;
import java.util.List;
import java.util.Optional;

/** What one subscriber has seen of a draft. Used by one thread at a time. */
final class DraftFollower {
  private final Office office;
  private final String draftId;
  private final Drafts drafts;
  private final ComposeJobs jobs;
  private @Nullable String seen;
  private boolean found;

  /** What a look found. */
  sealed interface Look {
    /** Nothing new. */
    record Same() implements Look {}

    /** A state not seen before. */
    record Changed(DraftEvent event) implements Look {}

    /** The draft was deleted. */
    record Gone() implements Look {}
  }

  DraftFollower(
      Office office, String draftId, @Nullable String seen, Drafts drafts, ComposeJobs jobs) {
    this.office = office;
    this.draftId = draftId;
    this.seen = seen;
    this.drafts = drafts;
    this.jobs = jobs;
  }

  /**
   * Looks at the draft; {@link BadInput} when the first look finds none, {@link DatabaseAway} when
   * it cannot be made. A later look sees nothing new until the database is back.
   */
  Look look() {
    try {
      return looked();
    } catch (RuntimeException e) {
      if (!DatabaseAway.isBehind(e)) {
        throw e;
      }
      if (!found) {
        throw new DatabaseAway(e);
      }
      return new Look.Same();
    }
  }

  private Look looked() {
    Optional<String> cursor = jobs.cursor(office, draftId);
    if (cursor.isEmpty()) {
      return gone();
    }
    found = true;
    if (cursor.get().equals(seen)) {
      return new Look.Same();
    }
    SavedJob job = jobs.byDraft(office, List.of(draftId)).get(draftId);
    Optional<SavedDraft> draft = drafts.find(office, draftId);
    if (job == null || draft.isEmpty()) {
      return gone();
    }
    String now = ComposeJobs.cursor(draft.get().revision(), job.version());
    seen = now;
    return new Look.Changed(new DraftEvent(now, new Draft(draft.get()), ComposeJob.of(job)));
  }

  private Look gone() {
    if (found) {
      return new Look.Gone();
    }
    throw new BadInput(Problem.notFound("draftId", "文稿", draftId));
  }
}
