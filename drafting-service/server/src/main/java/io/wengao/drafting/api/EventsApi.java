package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.SavedDraft;
import io.wengao.drafting.job.ComposeJobs;
import io.wengao.drafting.job.SavedJob;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.BadInput;
import io.wengao.drafting.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The events of a draft. State is read from the database, so that it does not matter which instance runs the job or takes the edits;
 * what changed between two looks is one event, so a slow client gets the latest.
 */
@GraphQLApi
public class EventsApi {
  private static final Duration LOOK = Duration.ofMillis(300);

  private final CurrentOffice office;
  private final Drafts drafts;
  private final ComposeJobs jobs;

  EventsApi(CurrentOffice office, Drafts drafts, ComposeJobs jobs) {
    this.office = office;
    this.drafts = drafts;
    this.jobs = jobs;
  }

  @Subscription("draftEvents")
  @Description("The state of a draft and its job: first the present one, then each change, until the draft is deleted.")
  public Multi<DraftEvent> draftEvents(
      @Name("draftId") @Id @NonNull @Description("The draft.") String draftId,
      @Name("after") @Nullable @Description("Cursor of the last event seen: nothing is sent while it is still the present state.")
          String after) {
    Office here = office.get();
    if (jobs.cursor(here, draftId).isEmpty()) {
      throw new BadInput(Problem.notFound("draftId", "文稿", draftId));
    }
    return Multi.createFrom()
        .ticks()
        .startingAfter(Duration.ofMillis(1))
        .every(LOOK)
        .onOverflow()
        .drop()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(tick -> jobs.cursor(here, draftId))
        .select()
        .first(Optional::isPresent)
        .map(Optional::get)
        .skip()
        .first(cursor -> cursor.equals(after))
        .skip()
        .repetitions()
        .map(cursor -> event(here, draftId))
        .select()
        .first(Optional::isPresent)
        .map(Optional::get);
  }

  private Optional<DraftEvent> event(Office here, String draftId) {
    SavedJob job = jobs.byDraft(here, List.of(draftId)).get(draftId);
    Optional<SavedDraft> draft = drafts.find(here, draftId);
    return draft.map(
        it ->
            new DraftEvent(
                ComposeJobs.cursor(it.revision(), job == null ? 0 : job.version()),
                new Draft(it),
                job == null ? null : ComposeJob.of(job)));
  }
}
