package io.wengao.drafting.recompose;

import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.SavedDraft;
import io.wengao.drafting.job.ComposeJobs;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.outline.Outlines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds what a draft was ordered with. */
@ApplicationScoped
class Orders {
  private final Drafts drafts;
  private final Briefs briefs;
  private final Outlines outlines;
  private final ComposeJobs jobs;

  Orders(Drafts drafts, Briefs briefs, Outlines outlines, ComposeJobs jobs) {
    this.drafts = drafts;
    this.briefs = briefs;
    this.outlines = outlines;
    this.jobs = jobs;
  }

  /** Empty when there is no such draft. */
  Optional<Ordered> of(Office office, String draftId) {
    Optional<SavedDraft> draft = drafts.find(office, draftId);
    return draft.map(
        d ->
            new Ordered(
                briefs.find(office, d.briefId(), d.briefVersion()).orElseThrow().brief(),
                outlines.find(office, d.outlineId(), d.outlineVersion()).orElseThrow().outline(),
                jobs.seed(office, draftId),
                jobs.imitated(office, List.of(draftId)).getOrDefault(draftId, List.of())));
  }
}
